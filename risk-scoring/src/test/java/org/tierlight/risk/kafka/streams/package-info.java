/** Tests of the parts of a network on Kafka Streams, with a real broker. */
@NullMarked
package org.tierlight.risk.kafka.streams;

import org.jspecify.annotations.NullMarked;
