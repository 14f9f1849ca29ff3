/** Reads the indicator packs that ship with the product: CSV tables with a line of origin each. */
@NullMarked
package org.tierlight.risk.csv;

import org.jspecify.annotations.NullMarked;
