/**
 * The same scoring as a Kafka Streams application (method section 11): partitions, rebalancing and
 * restored state are Kafka's; each task keeps one part of the network.
 */
@NullMarked
package org.tierlight.risk.kafka.streams;

import org.jspecify.annotations.NullMarked;
