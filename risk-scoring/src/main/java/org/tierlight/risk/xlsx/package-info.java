/** Reads workbooks that an operator brings, within bounds. */
@NullMarked
package org.tierlight.risk.xlsx;

import org.jspecify.annotations.NullMarked;
