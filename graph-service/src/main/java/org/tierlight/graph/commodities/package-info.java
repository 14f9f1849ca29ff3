/** Chains of products along which a raw material becomes goods. */
@NullMarked
package org.tierlight.graph.commodities;

import org.jspecify.annotations.NullMarked;
