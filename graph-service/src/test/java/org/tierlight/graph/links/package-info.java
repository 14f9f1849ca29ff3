@NullMarked
package org.tierlight.graph.links;

import org.jspecify.annotations.NullMarked;
