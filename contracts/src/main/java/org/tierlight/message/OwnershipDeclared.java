package org.tierlight.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.OwnershipKind;
import org.tierlight.vocabulary.SupplierId;

/**
 * Someone said that one company holds another. Of two statements about one pair and kind the later
 * (by time, then id) holds.
 *
 * @param recordId who is held
 * @param otherId who holds
 * @param share of it, in [0, 1]; absent where nobody said
 * @param since when it began; absent where nobody said
 * @param until when it ended; absent where it goes on, as far as is known
 * @param source who says so
 * @param reference the document that shows it
 */
public record OwnershipDeclared(
    SupplierId recordId,
    SupplierId otherId,
    OwnershipKind kind,
    @Nullable Double share,
    @Nullable Instant since,
    @Nullable Instant until,
    @Nullable String source,
    @Nullable String reference)
    implements IdentityFact {

  /**
   * @throws IllegalArgumentException if both are one, or the share is outside [0, 1]
   */
  public OwnershipDeclared {
    if (recordId.equals(otherId)) {
      throw new IllegalArgumentException("nobody holds itself");
    }
    if (share != null && !(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share lies in [0, 1]");
    }
  }
}
