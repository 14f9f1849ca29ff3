package org.tierlight.graph.ownership;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.OwnershipKind;
import org.tierlight.vocabulary.SupplierId;

/**
 * Somebody said that one company holds another.
 *
 * @param share of it, in [0, 1]; absent where nobody said
 * @param since when it began; absent where nobody said
 * @param until when it ended; absent where it goes on, as far as is known
 * @param source who says so
 * @param reference the document that shows it
 */
public record Ownership(
    SupplierId held,
    SupplierId holder,
    OwnershipKind kind,
    @Nullable Double share,
    @Nullable Instant since,
    @Nullable Instant until,
    @Nullable String source,
    @Nullable String reference) {

  /**
   * @throws IllegalArgumentException if a company would hold itself
   */
  public Ownership {
    if (held.equals(holder)) {
      throw new IllegalArgumentException("nobody holds itself");
    }
  }

  /** Under what the last word is looked up: of one pair and kind the last word holds. */
  public String id() {
    return held + "<" + holder + " " + kind;
  }
}
