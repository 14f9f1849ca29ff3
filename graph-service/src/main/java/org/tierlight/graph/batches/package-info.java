/** Batches of records, and the fence that lets each be applied once and shows a loss. */
@NullMarked
package org.tierlight.graph.batches;

import org.jspecify.annotations.NullMarked;
