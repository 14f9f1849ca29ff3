/** Faults of the network between two processes. */
@NullMarked
package org.tierlight.testkit.faults;

import org.jspecify.annotations.NullMarked;
