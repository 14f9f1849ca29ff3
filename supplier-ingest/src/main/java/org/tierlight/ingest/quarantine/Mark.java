package org.tierlight.ingest.quarantine;

import java.time.Instant;

/**
 * One refusal of a record.
 *
 * @param offset where it stands in quarantine
 * @param code why
 * @param at when it was set aside
 */
public record Mark(long offset, String code, Instant at) {}
