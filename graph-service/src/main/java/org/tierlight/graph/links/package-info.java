/** Supply links and the shipments that they are folded from. */
@NullMarked
package org.tierlight.graph.links;

import org.jspecify.annotations.NullMarked;
