package org.tierlight.ingest.visibility;

import java.time.Instant;

/**
 * When it happened.
 *
 * @param zoneOffset of the place of the event, as ±hh:mm
 */
public record When(Instant time, String zoneOffset) {}
