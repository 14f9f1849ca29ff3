package org.tierlight.risk;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the environment sets for scoring by several processes; docs/scale.md says how.
 *
 * @param state where this process keeps its stores; no other process uses it
 * @param address host and port at which the others reach this process; empty means its own
 * @param threads how many parts it works on at once
 * @param standbys how many copies of each store other processes keep warm
 */
@ConfigurationProperties("tierlight.risk.streams")
record StreamsSettings(Path state, String address, int threads, int standbys) {}
