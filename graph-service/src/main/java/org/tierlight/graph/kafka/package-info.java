/** Reads facts and scores from the log into the map; refuses what cannot be read. */
@NullMarked
package org.tierlight.graph.kafka;

import org.jspecify.annotations.NullMarked;
