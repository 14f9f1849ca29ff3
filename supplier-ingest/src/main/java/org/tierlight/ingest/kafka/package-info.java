/** Writes facts to Kafka, reads inbound topics, and remembers what the log holds. */
@NullMarked
package org.tierlight.ingest.kafka;

import org.jspecify.annotations.NullMarked;
