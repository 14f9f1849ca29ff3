/** How far the map has followed the log. */
@NullMarked
package org.tierlight.graph.freshness;

import org.jspecify.annotations.NullMarked;
