@NullMarked
package org.tierlight.graph.batches;

import org.jspecify.annotations.NullMarked;
