/** The map in Neo4j: schema, fenced writes, reads behind a breaker. */
@NullMarked
package org.tierlight.graph.neo4j;

import org.jspecify.annotations.NullMarked;
