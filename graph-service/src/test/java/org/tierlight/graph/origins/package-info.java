@NullMarked
package org.tierlight.graph.origins;

import org.jspecify.annotations.NullMarked;
