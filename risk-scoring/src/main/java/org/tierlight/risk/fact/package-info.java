/** What the scoring engine is told, in the order-free form in which it folds it. */
@NullMarked
package org.tierlight.risk.fact;

import org.jspecify.annotations.NullMarked;
