package org.tierlight.testkit.planted.edgeknowsedge.web;

import org.tierlight.testkit.planted.edgeknowsedge.kafka.ShelfRecord;

/** Another edge that knows the first. */
public record ShelfPage(ShelfRecord content) {}
