@NullMarked
package org.tierlight.graph.freshness;

import org.jspecify.annotations.NullMarked;
