package org.tierlight.risk;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the environment sets.
 *
 * @param kafka the broker's bootstrap servers
 * @param kafkaReplicas on how many brokers a topic that is missing is made
 * @param data the directory for the service's own files
 * @param checkpointEvery how long a checkpoint of the engine lies behind the one before it
 * @param pastFacts how many facts past answers are folded from at most; 0 for what memory allows
 */
@ConfigurationProperties("tierlight")
record RiskSettings(
    String kafka, short kafkaReplicas, Path data, Duration checkpointEvery, long pastFacts) {

  /**
   * Measured: an engine takes about half a kilobyte a fact; beside the live one a comparison holds
   * two of them and the facts themselves.
   */
  private static final long BYTES_A_FACT = 4_096;

  /** How many facts past answers are folded from at most. */
  long mostPastFacts() {
    return pastFacts > 0 ? pastFacts : Runtime.getRuntime().maxMemory() / BYTES_A_FACT;
  }
}
