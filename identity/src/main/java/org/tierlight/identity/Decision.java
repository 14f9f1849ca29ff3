package org.tierlight.identity;

import java.time.Instant;
import java.util.Comparator;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/**
 * What was decided about two records.
 *
 * @param record where they are one, it becomes part of the other
 * @param byPerson a person decided; else a rule did
 * @param time orders decisions about one pair by the same sort of author, with the id
 * @param id of the event
 */
public record Decision(
    SupplierId record,
    SupplierId other,
    Relation relation,
    boolean byPerson,
    Instant time,
    String id) {

  /** In which order records are put together: what a person said first, then the older. */
  static final Comparator<Decision> ORDER =
      Comparator.comparing((Decision it) -> !it.byPerson)
          .thenComparing(Decision::time)
          .thenComparing(Decision::id)
          .thenComparing(Decision::record)
          .thenComparing(Decision::other);

  private static final Comparator<Decision> HOLDING =
      Comparator.comparing(Decision::byPerson)
          .thenComparing(Decision::time)
          .thenComparing(Decision::id);

  /**
   * @throws IllegalArgumentException if both records are one
   */
  public Decision {
    if (record.equals(other)) {
      throw new IllegalArgumentException("a decision is about two records");
    }
  }

  /** Whether it holds in place of another on the same pair: a rule never does after a person. */
  public boolean replaces(Decision before) {
    return HOLDING.compare(this, before) > 0;
  }

  Pair pair() {
    return Pair.of(record, other);
  }

  /** Two records, in whichever order they were named. */
  record Pair(SupplierId first, SupplierId second) {

    static Pair of(SupplierId one, SupplierId other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }
}
