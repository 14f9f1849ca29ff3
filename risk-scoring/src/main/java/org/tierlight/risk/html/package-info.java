/** Reads the tables of pages that an operator saved. */
@NullMarked
package org.tierlight.risk.html;

import org.jspecify.annotations.NullMarked;
