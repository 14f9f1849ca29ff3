package org.tierlight.graph.links;

import java.time.Instant;

/** A verified record says that the link ended. */
public record Termination(Instant terminatedAt, String document) {}
