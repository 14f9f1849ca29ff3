/** Measures the scoring engine from inside its package: the yardstick needs the bare solve. */
@NullMarked
package org.tierlight.risk.engine;

import org.jspecify.annotations.NullMarked;
