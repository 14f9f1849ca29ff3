package org.tierlight.risk;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the environment sets.
 *
 * @param kafka the broker's bootstrap servers
 * @param kafkaReplicas on how many brokers a topic that is missing is made
 */
@ConfigurationProperties("tierlight")
record RiskSettings(String kafka, short kafkaReplicas) {}
