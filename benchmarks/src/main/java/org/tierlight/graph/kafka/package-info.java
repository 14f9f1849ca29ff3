/** The writer of the map against other ways into Neo4j. */
@NullMarked
package org.tierlight.graph.kafka;

import org.jspecify.annotations.NullMarked;
