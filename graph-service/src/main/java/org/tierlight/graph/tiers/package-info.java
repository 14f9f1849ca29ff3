/** Questions along the chain: upstream, downstream, and the paths between two suppliers. */
@NullMarked
package org.tierlight.graph.tiers;

import org.jspecify.annotations.NullMarked;
