/** Alerts as subscribers see them: one sequence, read by position. */
@NullMarked
package org.tierlight.gateway.alerts;

import org.jspecify.annotations.NullMarked;
