/** Pictures of what lies around a supplier, as large as a reader can take in. */
@NullMarked
package org.tierlight.graph.pictures;

import org.jspecify.annotations.NullMarked;
