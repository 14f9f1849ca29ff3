package org.tierlight.local;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Small fictional items for tests, in the shape that the gateway takes them. */
final class Sample {

  private Sample() {}

  static Map<String, Object> supplier(String id, String country, String isic, String hs) {
    return Map.of(
        "id",
        id,
        "name",
        "Sample " + id + " (fictional)",
        "country",
        country,
        "isic",
        List.of(isic),
        "hs",
        List.of(hs),
        "disclosure",
        "VERIFIED_LIST");
  }

  static Map<String, Object> shipment(
      String id, String seller, String buyer, long dollars, int daysAgo) {
    return Map.of(
        "id",
        id,
        "sellerId",
        seller,
        "buyerId",
        buyer,
        "value",
        Map.of("amount", dollars, "currency", "USD"),
        "shippedAt",
        today().minus(daysAgo, ChronoUnit.DAYS).toString(),
        "document",
        "waybill-" + id);
  }

  static Map<String, Object> evidence(String supplier, String sourceClass, double strength) {
    return Map.of(
        "supplierId",
        supplier,
        "sourceClass",
        sourceClass,
        "indicator",
        "DEBT_BONDAGE",
        "strength",
        strength,
        "observedAt",
        today().toString(),
        "source",
        "Test inspectorate (fictional)",
        "reference",
        "report-" + supplier);
  }

  private static Instant today() {
    return Instant.now().truncatedTo(ChronoUnit.DAYS);
  }
}
