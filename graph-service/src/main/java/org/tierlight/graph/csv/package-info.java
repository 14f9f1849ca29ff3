/** Tables that ship with the service. */
@NullMarked
package org.tierlight.graph.csv;

import org.jspecify.annotations.NullMarked;
