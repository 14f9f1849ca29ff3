/**
 * The method's own words and formulas for one supplier (method.md sections 2, 3 and 6); plain
 * values, no state.
 */
@NullMarked
package org.tierlight.risk.model;

import org.jspecify.annotations.NullMarked;
