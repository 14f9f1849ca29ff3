@NullMarked
package org.tierlight.graph.csv;

import org.jspecify.annotations.NullMarked;
