package org.tierlight.risk.explanation;

import java.util.List;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/**
 * Why a supplier's mid exposure is what it is. The contributions are at least 0, and together with
 * the unexplained remainder they sum to mid.
 *
 * @param standing the standing that is explained
 * @param contributions the largest first; the term that sums up the small ones of a kind names no
 *     item and no indicator
 * @param unexplained the remainder: the traces that were not followed to their end and what the
 *     stream has not yet passed on; negative where values upstream are just falling
 */
public record Explanation(
    SupplierId supplier, Standing standing, List<Contribution> contributions, double unexplained) {

  public Explanation {
    contributions = List.copyOf(contributions);
  }
}
