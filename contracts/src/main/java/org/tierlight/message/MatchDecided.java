package org.tierlight.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.SupplierId;

/**
 * A person decided whether an entry of a list means a supplier. Of one match the decision told last
 * (by time, then id of the event) holds, through all editions of the list.
 *
 * @param matchId names entry and supplier together
 * @param pack the list, by the name of its pack
 * @param entry what names the entry through all editions
 * @param by the name of the API key that it came by
 * @param askAgainAt until when a NOT_SAME holds; absent where it holds for good
 */
public record MatchDecided(
    String matchId,
    String pack,
    String entry,
    SupplierId supplierId,
    Verdict verdict,
    String reason,
    Instant decidedAt,
    String by,
    @Nullable Instant askAgainAt)
    implements PackFact {

  /** What was decided. */
  public enum Verdict {
    /** The entry means the supplier. */
    SAME,
    /** It means somebody else. */
    NOT_SAME
  }

  /**
   * @throws IllegalArgumentException if SAME is to be asked again: a listing never ends by time
   */
  public MatchDecided {
    if (verdict == Verdict.SAME && askAgainAt != null) {
      throw new IllegalArgumentException("SAME holds while the list names the entry");
    }
  }

  @Override
  public String subject() {
    return pack;
  }
}
