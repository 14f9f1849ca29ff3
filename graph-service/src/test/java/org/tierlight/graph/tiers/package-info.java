@NullMarked
package org.tierlight.graph.tiers;

import org.jspecify.annotations.NullMarked;
