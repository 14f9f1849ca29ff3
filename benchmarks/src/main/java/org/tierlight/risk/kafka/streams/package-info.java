/** Measures the network in parts: several processes on one broker, against one engine. */
@NullMarked
package org.tierlight.risk.kafka.streams;

import org.jspecify.annotations.NullMarked;
