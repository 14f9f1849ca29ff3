/** Measures of the map in Neo4j. */
@NullMarked
package org.tierlight.graph.neo4j;

import org.jspecify.annotations.NullMarked;
