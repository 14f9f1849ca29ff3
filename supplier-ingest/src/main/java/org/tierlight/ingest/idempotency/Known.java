package org.tierlight.ingest.idempotency;

import org.tierlight.vocabulary.Position;

/**
 * What is remembered under a key.
 *
 * @param body the shortened digest of what was sent
 * @param position where its fact stands
 */
public record Known(long body, Position position) {}
