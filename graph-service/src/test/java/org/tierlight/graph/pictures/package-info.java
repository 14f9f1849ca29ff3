@NullMarked
package org.tierlight.graph.pictures;

import org.jspecify.annotations.NullMarked;
