/** Laws of the factors. */
@NullMarked
package org.tierlight.risk.indicator;

import org.jspecify.annotations.NullMarked;
