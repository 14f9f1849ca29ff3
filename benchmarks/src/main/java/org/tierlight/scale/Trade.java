package org.tierlight.scale;

import java.util.List;

/**
 * A commodity from what is grown or dug to what is sold in shops.
 *
 * @param stages the codes of what is sold at each stage
 * @param industries the ISIC classes of who sells it
 */
record Trade(String commodity, List<String> stages, List<String> industries) {

  /** Headings of commodity-chains.csv. */
  static final List<Trade> ALL =
      List.of(
          new Trade(
              "cotton",
              List.of("520100", "520512", "520811", "610910"),
              List.of("0116", "1311", "1312", "1410")),
          new Trade(
              "cocoa", List.of("180100", "180310", "180690"), List.of("0127", "1073", "1073")),
          new Trade(
              "cobalt", List.of("260500", "282200", "850760"), List.of("0729", "2011", "2720")),
          new Trade(
              "timber",
              List.of("440321", "440711", "470321", "940360"),
              List.of("0220", "1610", "1701", "3100")),
          new Trade(
              "leather", List.of("410120", "410411", "640399"), List.of("0141", "1511", "1520")));

  Trade {
    stages = List.copyOf(stages);
    industries = List.copyOf(industries);
  }
}
