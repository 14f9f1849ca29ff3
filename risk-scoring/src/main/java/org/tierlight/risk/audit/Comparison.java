package org.tierlight.risk.audit;

import java.util.List;
import java.util.Optional;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/**
 * Why a supplier's score is not what it was. The deltas of the changes sum to the change of mid,
 * where a supplier that nobody had spoken of yet counts 0.
 *
 * @param before empty where no fact spoke of the supplier then
 * @param versions of the parameters then and now
 */
public record Comparison(
    SupplierId supplier,
    Optional<Standing> before,
    Standing after,
    List<Change> changes,
    Versions versions) {

  /** The parameter sets that the two scores were made with. */
  public record Versions(String before, String after) {}

  public Comparison {
    changes = List.copyOf(changes);
  }
}
