/** Who holds whom, as it was declared. */
@NullMarked
package org.tierlight.graph.ownership;

import org.jspecify.annotations.NullMarked;
