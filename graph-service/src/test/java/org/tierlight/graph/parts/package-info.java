@NullMarked
package org.tierlight.graph.parts;

import org.jspecify.annotations.NullMarked;
