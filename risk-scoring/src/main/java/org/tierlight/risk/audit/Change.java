package org.tierlight.risk.audit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.SupplierId;

/**
 * One reason why a score changed.
 *
 * @param delta by how much it moved mid, in [−1, 1]
 * @param supplier where the evidence is; absent where the reason is no single item
 * @param item the evidence item's id; absent likewise
 * @param reason what it is, in words
 */
public record Change(
    Strand strand,
    double delta,
    @Nullable SupplierId supplier,
    @Nullable String item,
    String reason) {

  /** What it is and what it changes, by the points that stand beside it. */
  public String sentence(BigDecimal points) {
    boolean raises = points.signum() == 0 ? delta > 0 : points.signum() > 0;
    return "%s; %s the score by %s points"
        .formatted(reason, raises ? "raises" : "lowers", points.abs().toPlainString());
  }
}
