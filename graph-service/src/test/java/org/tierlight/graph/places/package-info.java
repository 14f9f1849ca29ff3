@NullMarked
package org.tierlight.graph.places;

import org.jspecify.annotations.NullMarked;
