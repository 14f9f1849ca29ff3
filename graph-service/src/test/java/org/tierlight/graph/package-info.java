@NullMarked
package org.tierlight.graph;

import org.jspecify.annotations.NullMarked;
