package org.tierlight.message;

import java.time.Instant;
import org.tierlight.vocabulary.Position;

/**
 * Somebody decided that a refused record is not needed.
 *
 * @param by the name of the API key that it came by
 */
public record RecordDiscarded(Position record, String reason, Instant decidedAt, String by)
    implements QuarantineFact {}
