/** Layouts by the Eclipse Layout Kernel. */
@NullMarked
package org.tierlight.graph.elk;

import org.jspecify.annotations.NullMarked;
