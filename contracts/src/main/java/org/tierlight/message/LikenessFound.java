package org.tierlight.message;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.SupplierId;

/**
 * Two records are so alike that a person should decide. It changes nothing by itself; of one pair
 * the finding told last holds.
 *
 * @param likeness in [0, 1] (method.md section 13)
 * @param forIt what speaks for one supplier
 * @param againstIt what speaks for two
 * @param nearestOther who else is most like the record; absent where nobody is
 * @param nearestLikeness how much that one is
 * @param by the rule that measured, with its version
 */
public record LikenessFound(
    SupplierId recordId,
    SupplierId otherId,
    double likeness,
    List<String> forIt,
    List<String> againstIt,
    @Nullable SupplierId nearestOther,
    @Nullable Double nearestLikeness,
    String by,
    Instant foundAt)
    implements IdentityFact {

  /**
   * @throws IllegalArgumentException if both records are one, or the likeness is outside [0, 1]
   */
  public LikenessFound {
    if (recordId.equals(otherId)) {
      throw new IllegalArgumentException("a likeness is between two records");
    }
    if (!(likeness >= 0 && likeness <= 1)) {
      throw new IllegalArgumentException("a likeness lies in [0, 1]");
    }
    forIt = List.copyOf(forIt);
    againstIt = List.copyOf(againstIt);
  }
}
