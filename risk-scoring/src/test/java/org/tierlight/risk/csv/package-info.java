/** The packs that ship, row by row. */
@NullMarked
package org.tierlight.risk.csv;

import org.jspecify.annotations.NullMarked;
