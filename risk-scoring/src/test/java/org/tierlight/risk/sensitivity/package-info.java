/** What the sensitivity promises. */
@NullMarked
package org.tierlight.risk.sensitivity;

import org.jspecify.annotations.NullMarked;
