@NullMarked
package org.tierlight.graph.ownership;

import org.jspecify.annotations.NullMarked;
