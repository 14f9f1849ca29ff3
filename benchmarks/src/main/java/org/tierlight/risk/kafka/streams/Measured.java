package org.tierlight.risk.kafka.streams;

/** Facts a second, and where all suppliers stood in the end. */
record Measured(double factsPerSecond, String hash) {}
