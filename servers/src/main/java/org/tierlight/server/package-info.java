/** Kafka and Neo4j as child processes that keep their data: same port, same directory. */
@NullMarked
package org.tierlight.server;

import org.jspecify.annotations.NullMarked;
