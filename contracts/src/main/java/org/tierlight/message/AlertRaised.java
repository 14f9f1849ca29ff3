package org.tierlight.message;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.AlertRule;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/**
 * A rule fired for a supplier. The id follows from rule, supplier and the facts behind it, so that
 * a replay raises the same alert again and not another.
 *
 * @param before what was told last; absent where nothing was told of this supplier before
 * @param sentence the reason in plain words
 * @param chain from the supplier itself (tier 0) to the cause, along the strongest links
 * @param contributions what the score after the change consists of; points and the unexplained rest
 *     sum to its mid
 * @param unexplained on the scale 0 to 100, as the points are; may be negative
 */
public record AlertRaised(
    String alertId,
    SupplierId supplierId,
    AlertRule rule,
    Instant raisedAt,
    @Nullable Standing before,
    Standing after,
    String sentence,
    List<ChainLink> chain,
    List<Contribution> contributions,
    double unexplained) {

  public AlertRaised {
    chain = List.copyOf(chain);
    contributions = List.copyOf(contributions);
  }

  /** Where a supplier stood at one moment. */
  public record Standing(
      Interval exposure, double alertStrength, Band band, boolean legalFlag, boolean opaque) {}

  /**
   * One supplier on the chain.
   *
   * @param share the part of what its buyer on the chain buys that comes from here, in [0, 1]
   */
  public record ChainLink(SupplierId supplierId, @Nullable String name, int tier, double share) {}

  /**
   * One reason of a score (method section 7).
   *
   * @param points on the scale 0 to 100
   */
  public record Contribution(
      double points,
      Kind kind,
      SupplierId supplierId,
      @Nullable String supplierName,
      int tier,
      @Nullable String item,
      @Nullable String indicator,
      @Nullable String source,
      @Nullable String edition,
      String sentence) {

    /** What a contribution comes from. */
    public enum Kind {
      EVIDENCE,
      INHERENT,
      UNDISCLOSED
    }
  }
}
