package org.tierlight.local.demo;

import java.util.List;

/**
 * A trade of the demo, from brand to field or mine.
 *
 * @param stages one a tier, the brands first
 */
record Trade(List<Stage> stages) {

  static final Trade APPAREL =
      trade(
          stage(0, "Outfitters", "4771", "610910 620342", "DE FR GB US SE NL ES JP", 12, 0),
          stage(1, "Garments", "1410", "610910 620342 611020", "BD BD VN IN TR KH PK CN", 80, 90),
          stage(2, "Weavers", "1312", "520811 520942 600622", "CN IN PK TR BD", 160, 60),
          stage(3, "Spinners", "1311", "520511 520512 520710", "IN IN CN PK UZ VN TR", 250, 40),
          stage(4, "Ginners", "0163", "520300 520100", "IN UZ TM PK US BR CN", 260, 25),
          stage(5, "Cotton Traders", "4620", "520100", "IN UZ TM PK US BR BF", 210, 18),
          stage(6, "Cotton Growers", "0116", "520100", "IN UZ TM PK US BR BF ML TZ", 140, 9));

  private static final Trade ELECTRONICS =
      trade(
          stage(0, "Devices", "4741", "851713 847130", "DE US JP KR GB FR", 8, 0),
          stage(1, "Assembly", "2630", "851713 847130 850440", "CN CN VN MY TH MX IN", 60, 240),
          stage(2, "Circuits", "2610", "853400 854231 853224", "CN CN TW MY PH KR", 130, 150),
          stage(3, "Batteries", "2720", "850760", "CN CN KR JP HU PL", 190, 110),
          stage(4, "Refiners", "2420", "810520 282520 740311", "CN CN FI BE MA AU", 220, 80),
          stage(5, "Mineral Traders", "4662", "260500 260300", "CD CD CL ZM PE CN", 180, 60),
          stage(6, "Miners", "0729", "260500 260300", "CD CD CL ZM AU PE ID", 100, 30));

  Trade {
    stages = List.copyOf(stages);
  }

  /** Both trades; their suppliers add up to 2 000. */
  static List<Trade> all() {
    return List.of(APPAREL, ELECTRONICS);
  }

  private static Trade trade(Stage... stages) {
    return new Trade(List.of(stages));
  }

  private static Stage stage(
      int tier,
      String craft,
      String isic,
      String goods,
      String countries,
      int suppliers,
      long thousands) {
    return new Stage(
        tier,
        craft,
        isic,
        List.of(goods.split(" ")),
        List.of(countries.split(" ")),
        suppliers,
        thousands * 1_000);
  }
}
