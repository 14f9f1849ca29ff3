package org.tierlight.message;

import org.tierlight.vocabulary.IsoWeek;
import org.tierlight.vocabulary.SupplierId;

/**
 * How far workers of a supplier could speak through an independent, retaliation-safe channel, week
 * by week (method section 3). Of two reports of one week the later (by time, then id) holds; a week
 * that nobody reported counts as 0.
 *
 * @param firstWeek the first week spoken of
 * @param lastWeek the last one, included
 * @param accessibility in [0, 1]
 * @param vouchedBy who says so: an organisation, never a person
 */
public record ChannelReported(
    SupplierId supplierId,
    IsoWeek firstWeek,
    IsoWeek lastWeek,
    double accessibility,
    String vouchedBy)
    implements SupplierFact {

  /** Ten years; a longer report is a typing error in a year. */
  public static final int MOST_WEEKS = 522;

  /**
   * @throws IllegalArgumentException unless the accessibility lies in [0, 1] and the weeks are 1 to
   *     {@link #MOST_WEEKS} in their order
   */
  public ChannelReported {
    if (!(accessibility >= 0 && accessibility <= 1)) {
      throw new IllegalArgumentException("an accessibility lies in [0, 1]");
    }
    if (!isSpan(firstWeek, lastWeek)) {
      throw new IllegalArgumentException("a report speaks of 1 to " + MOST_WEEKS + " weeks");
    }
  }

  private static boolean isSpan(IsoWeek first, IsoWeek last) {
    return first.compareTo(last) <= 0 && first.weeksUntil(last) < MOST_WEEKS;
  }
}
