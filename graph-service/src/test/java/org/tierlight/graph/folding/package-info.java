@NullMarked
package org.tierlight.graph.folding;

import org.jspecify.annotations.NullMarked;
