/** The fold of changes into the map: a pure function of the set of facts. */
@NullMarked
package org.tierlight.graph.folding;

import org.jspecify.annotations.NullMarked;
