package org.tierlight.risk.indicator;

import java.util.List;

/**
 * From raw values to x in [0, 1]: the policy of method section 2.
 *
 * @param tier1 x of TIP Tier 1; the further tiers follow
 * @param forcedLabourHere x of a good listed for forced labour in the country of origin
 * @param derived x of a good listed because its input was made under forced labour
 * @param childLabourHere x of a good listed for child labour alone in the country of origin
 * @param forcedLabourElsewhere x of a good listed for forced labour in other countries only
 * @param notListed x of a good on no list
 * @param sectorFloor what a division with listed goods counts at least
 * @param rightsRatings x of the ratings 1, 2, 3, 4, 5 and 5+ of the ITUC Global Rights Index
 */
public record IndicatorScale(
    double tier1,
    double tier2,
    double tier2WatchList,
    double tier3,
    double forcedLabourHere,
    double derived,
    double childLabourHere,
    double forcedLabourElsewhere,
    double notListed,
    double sectorFloor,
    List<Double> rightsRatings) {

  private static final int RIGHTS_RATINGS = 6;

  /**
   * @throws IllegalArgumentException unless the tiers and the listings stand in their order within
   *     [0, 1]
   */
  public IndicatorScale {
    ascending(0, tier1, tier2, tier2WatchList, tier3, 1);
    ascending(0, notListed, forcedLabourElsewhere, childLabourHere, derived, forcedLabourHere, 1);
    ascending(0, sectorFloor, 1);
    rightsRatings = List.copyOf(rightsRatings);
    if (rightsRatings.size() != RIGHTS_RATINGS) {
      throw new IllegalArgumentException("there are six ratings");
    }
    ascending(rightsRatings.stream().mapToDouble(x -> x).toArray());
    ascending(0, rightsRatings.getFirst(), rightsRatings.getLast(), 1);
  }

  double of(TipTier tier) {
    return switch (tier) {
      case TIER_1 -> tier1;
      case TIER_2 -> tier2;
      case TIER_2_WATCH_LIST -> tier2WatchList;
      case TIER_3 -> tier3;
    };
  }

  private static void ascending(double... values) {
    for (int place = 1; place < values.length; place++) {
      if (!(values[place - 1] <= values[place])) {
        throw new IllegalArgumentException("a scale rises from 0 to 1");
      }
    }
  }
}
