/** Reads workbooks of strangers, within bounds. */
@NullMarked
package org.tierlight.xlsx;

import org.jspecify.annotations.NullMarked;
