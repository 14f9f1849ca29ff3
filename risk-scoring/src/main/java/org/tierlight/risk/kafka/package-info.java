/** Reads facts from Kafka and publishes what follows: scores, alerts and refusals. */
@NullMarked
package org.tierlight.risk.kafka;

import org.jspecify.annotations.NullMarked;
