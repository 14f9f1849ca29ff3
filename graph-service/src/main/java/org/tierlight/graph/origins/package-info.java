/** Where goods come from: what is known of it, with bounds, and the mark of what it rests on. */
@NullMarked
package org.tierlight.graph.origins;

import org.jspecify.annotations.NullMarked;
