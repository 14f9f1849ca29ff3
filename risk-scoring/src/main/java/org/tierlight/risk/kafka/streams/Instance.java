package org.tierlight.risk.kafka.streams;

import java.nio.file.Path;

/**
 * What one process of several needs for itself.
 *
 * @param kafka the broker's bootstrap servers
 * @param kafkaReplicas on how many brokers a topic that is missing is made
 * @param directory where its stores lie; no other process uses it
 * @param address host and port at which the other processes reach it over HTTP
 * @param threads how many tasks it works on at once
 * @param standbys how many copies of each store other processes keep warm
 */
public record Instance(
    String kafka, short kafkaReplicas, Path directory, String address, int threads, int standbys) {}
