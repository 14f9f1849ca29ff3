package org.tierlight.message;

import java.time.Instant;
import org.tierlight.vocabulary.Position;

/**
 * A refused record was tried again and refused again; it stays open.
 *
 * @param mended whether another body was tried in its place; that body is kept nowhere
 * @param code a stable reason code
 * @param pointer to the part that was refused; empty for the whole
 * @param by the name of the API key that it came by
 */
public record ReplayRefused(
    Position record,
    boolean mended,
    String code,
    String pointer,
    String message,
    Instant refusedAt,
    String by)
    implements QuarantineFact {}
