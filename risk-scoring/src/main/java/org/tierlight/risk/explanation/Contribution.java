package org.tierlight.risk.explanation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.SupplierId;

/**
 * One term of a score (method.md section 7).
 *
 * @param amount of the mid exposure, in [0, 1]
 * @param supplier where it comes from
 * @param tier the shortest distance from the supplier asked about, which is 0
 * @param item the evidence item's id, or the factor; absent for undisclosed upstream and for the
 *     term that sums up the small ones
 * @param indicator the ILO indicator in words, or the name of the risk indicator
 * @param edition of the source; for evidence the day of observation
 * @param reason what it is, in words; how much it adds is said by {@link #sentence}
 */
public record Contribution(
    double amount,
    Kind kind,
    SupplierId supplier,
    @Nullable String supplierName,
    int tier,
    @Nullable String item,
    @Nullable String indicator,
    @Nullable String source,
    @Nullable String edition,
    String reason) {

  /** What a contribution comes from. */
  public enum Kind {
    EVIDENCE,
    INHERENT,
    UNDISCLOSED
  }

  /** What it is and what it adds, by the points that stand beside it. */
  public String sentence(BigDecimal points) {
    return "%s; adds %s points".formatted(reason, points.toPlainString());
  }

  /** The amount on the scale from 0 to 100 that people see. */
  public double points() {
    return 100 * amount;
  }
}
