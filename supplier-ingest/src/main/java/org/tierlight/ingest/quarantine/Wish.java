package org.tierlight.ingest.quarantine;

import java.time.Instant;

/**
 * Who wishes something decided, and how long they wait for others who decide.
 *
 * @param by the name of the API key
 */
public record Wish(Instant at, String by, Deadline until) {}
