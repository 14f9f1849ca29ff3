package org.tierlight.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes the suppliers; an id names the tier and counts within it, apparel first. */
final class Suppliers {

  private static final int TIERS = 7;

  private final RandomGenerator random;

  Suppliers(RandomGenerator random) {
    this.random = random;
  }

  List<Placed> make() {
    List<Placed> placed = new ArrayList<>();
    for (int tier = 0; tier < TIERS; tier++) {
      int number = 0;
      for (Trade trade : Trade.all()) {
        Stage stage = trade.stages().get(tier);
        for (int count = 0; count < stage.suppliers(); count++) {
          number++;
          placed.add(new Placed(supplier(stage, number), trade, stage));
        }
      }
    }
    return placed;
  }

  private Items.Supplier supplier(Stage stage, int number) {
    return new Items.Supplier(
        "demo-t%d-%04d".formatted(stage.tier(), number),
        Names.of(random, stage.craft()),
        Names.pick(random, stage.countries()),
        List.of(stage.isic()),
        stage.goods(),
        stage.isPrimary(),
        null,
        disclosure(stage));
  }

  /** The nearer to the brand, the better the list of suppliers is vouched for. */
  private static String disclosure(Stage stage) {
    return switch (stage.tier()) {
      case 0, 1 -> "VERIFIED_LIST";
      case 2, 3 -> "ATTESTED";
      default -> "CUSTOMS_ONLY";
    };
  }
}
