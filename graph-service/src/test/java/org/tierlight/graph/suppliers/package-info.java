@NullMarked
package org.tierlight.graph.suppliers;

import org.jspecify.annotations.NullMarked;
