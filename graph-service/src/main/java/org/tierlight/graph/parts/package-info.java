/** Parts as they are planned, and whether an incident at a partner reaches them. */
@NullMarked
package org.tierlight.graph.parts;

import org.jspecify.annotations.NullMarked;
