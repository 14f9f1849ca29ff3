@NullMarked
package org.tierlight.graph.elk;

import org.jspecify.annotations.NullMarked;
