/** Where the suppliers around one stand on the globe, and what of them can be drawn there. */
@NullMarked
package org.tierlight.graph.places;

import org.jspecify.annotations.NullMarked;
