package org.tierlight.risk;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the environment sets.
 *
 * @param kafka the broker's bootstrap servers
 * @param kafkaReplicas on how many brokers a topic that is missing is made
 * @param data directory for the service's own files
 * @param checkpointEvery how long a checkpoint of the engine lies behind the one before it
 */
@ConfigurationProperties("tierlight")
record RiskSettings(String kafka, short kafkaReplicas, Path data, Duration checkpointEvery) {}
