package org.tierlight.graph;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator sets.
 *
 * @param kafka bootstrap servers
 * @param replicas of each topic that has to be made
 * @param batch most records applied in one transaction
 * @param staleAfter how long the map may be behind before answers are called stale
 */
@ConfigurationProperties("tierlight.graph")
public record GraphSettings(String kafka, short replicas, int batch, Duration staleAfter) {}
