package org.tierlight.risk;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the environment sets.
 *
 * @param kafka the broker's bootstrap servers
 * @param kafkaReplicas on how many brokers a topic that is missing is made
 * @param data the directory for the service's own files
 */
@ConfigurationProperties("tierlight")
record RiskSettings(String kafka, short kafkaReplicas, Path data) {}
