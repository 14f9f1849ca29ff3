/** Reads that wait until their answer follows from what their askers have sent (ADR 0082). */
@NullMarked
package org.tierlight.waiting;

import org.jspecify.annotations.NullMarked;
