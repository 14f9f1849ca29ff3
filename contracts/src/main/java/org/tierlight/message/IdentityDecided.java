package org.tierlight.message;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/**
 * What two records are to each other from now on. Of one pair, whichever of the two is named first,
 * the decision told last (by time, then id of the event) holds.
 *
 * @param recordId where they are one, this record becomes part of the other
 * @param byPerson a person decided; else a rule did
 * @param by the name of the person's API key, or of the rule with its version
 * @param reason in the words of who decided
 * @param likeness in [0, 1], as it was measured (method.md section 13); absent where it was not
 * @param forIt what spoke for one supplier
 * @param againstIt what spoke for two
 */
public record IdentityDecided(
    SupplierId recordId,
    SupplierId otherId,
    Relation relation,
    boolean byPerson,
    String by,
    String reason,
    @Nullable Double likeness,
    List<String> forIt,
    List<String> againstIt,
    Instant decidedAt)
    implements IdentityFact {

  /**
   * @throws IllegalArgumentException if both records are one, or the likeness is outside [0, 1]
   */
  public IdentityDecided {
    if (recordId.equals(otherId)) {
      throw new IllegalArgumentException("a decision is about two records");
    }
    if (likeness != null && !(likeness >= 0 && likeness <= 1)) {
      throw new IllegalArgumentException("a likeness lies in [0, 1]");
    }
    forIt = List.copyOf(forIt);
    againstIt = List.copyOf(againstIt);
  }
}
