/** When a supplier's standing is worth an alert, and what has already been said. */
@NullMarked
package org.tierlight.risk.alert;

import org.jspecify.annotations.NullMarked;
