/** How ratios are taken and printed, and the foreign yardsticks they are taken against. */
@NullMarked
package org.tierlight.benchmarks;

import org.jspecify.annotations.NullMarked;
