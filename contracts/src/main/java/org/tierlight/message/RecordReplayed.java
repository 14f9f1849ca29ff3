package org.tierlight.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.Position;

/**
 * A refused record was taken in after all.
 *
 * @param mended whether another body was taken in its place
 * @param outcome what taking it in gave
 * @param fact where what it became stands; absent where it became several
 * @param by the name of the API key that it came by
 * @param content SHA-256 of the body that was taken in its place, in hexadecimal digits
 */
public record RecordReplayed(
    Position record,
    boolean mended,
    Outcome outcome,
    @Nullable Position fact,
    Instant decidedAt,
    String by,
    @Nullable String content)
    implements QuarantineFact {

  /** What taking a record in again can give. */
  public enum Outcome {
    /** It stands in the log now. */
    ACCEPTED,
    /** It stood there before. */
    DUPLICATE
  }
}
