@NullMarked
package org.tierlight.graph.neo4j;

import org.jspecify.annotations.NullMarked;
