/** The published table of how much scores depend on the figures. */
@NullMarked
package org.tierlight.risk.sensitivity;

import org.jspecify.annotations.NullMarked;
