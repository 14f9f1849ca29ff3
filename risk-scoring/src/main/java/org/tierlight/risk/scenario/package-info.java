/** What-if questions: facts as they might be, tried on a copy (method.md sections 4 and 7). */
@NullMarked
package org.tierlight.risk.scenario;

import org.jspecify.annotations.NullMarked;
