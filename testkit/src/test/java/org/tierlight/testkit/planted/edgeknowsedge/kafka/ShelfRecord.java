package org.tierlight.testkit.planted.edgeknowsedge.kafka;

/** One edge. */
public record ShelfRecord(String name) {}
