/** How much scores depend on the figures that somebody chose (method.md section 8). */
@NullMarked
package org.tierlight.risk.sensitivity;

import org.jspecify.annotations.NullMarked;
