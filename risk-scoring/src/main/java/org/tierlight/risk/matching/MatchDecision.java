package org.tierlight.risk.matching;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.tierlight.vocabulary.SupplierId;

/**
 * Somebody decided whether an entry means a supplier. Of one match the decision told last (by time,
 * then id) holds, through all editions of the list.
 *
 * @param id of the event
 * @param matchId of entry and supplier
 * @param entry the entry's key
 * @param by the name of the key that it came by
 * @param askAgainAt until when a no holds; a yes holds while the list names the entry
 */
public record MatchDecision(
    String id,
    String matchId,
    String pack,
    String entry,
    SupplierId supplier,
    Verdict verdict,
    String reason,
    String by,
    Instant at,
    Optional<Instant> askAgainAt)
    implements Comparable<MatchDecision> {

  private static final Comparator<MatchDecision> ORDER =
      Comparator.comparing(MatchDecision::at).thenComparing(MatchDecision::id);

  /**
   * @throws IllegalArgumentException if a yes is to be asked again: a listing never ends by time
   */
  public MatchDecision {
    if (verdict == Verdict.SAME && askAgainAt.isPresent()) {
      throw new IllegalArgumentException("a yes holds while the list names the entry");
    }
  }

  /** Whether its time is over. */
  boolean isOver(Instant now) {
    return askAgainAt.filter(end -> !end.isAfter(now)).isPresent();
  }

  @Override
  public int compareTo(MatchDecision other) {
    return ORDER.compare(this, other);
  }
}
