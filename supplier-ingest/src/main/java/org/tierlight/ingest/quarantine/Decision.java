package org.tierlight.ingest.quarantine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.vocabulary.Position;

/** What was done with a refused record, and by which API key. */
public sealed interface Decision {

  /** Where the record had stood. */
  Position origin();

  /**
   * It was taken in after all.
   *
   * @param mended whether another body was taken in its place
   * @param content which one, by its SHA-256; absent where it was its own, or was not yet written
   *     down
   * @param status ACCEPTED, or DUPLICATE where the same stood in the log before
   * @param fact where what it became stands; absent where it became several
   */
  record Replayed(
      Position origin,
      boolean mended,
      @Nullable String content,
      Receipt.Status status,
      @Nullable Position fact,
      Instant at,
      String by)
      implements Decision {}

  /** It is not needed. */
  record Discarded(Position origin, String reason, Instant at, String by) implements Decision {}

  /**
   * It was tried again and refused again; it stays open.
   *
   * @param mended whether another body was tried in its place
   */
  record RefusedAgain(Position origin, boolean mended, Fault fault, Instant at, String by)
      implements Decision {}
}
