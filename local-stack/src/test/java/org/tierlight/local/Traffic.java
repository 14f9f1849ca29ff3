package org.tierlight.local;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Fictional trade drawn from a seed: requests of some shipments each, of which the last speaks of
 * an earlier shipment once more: it corrects it, goods and buyer too, or withdraws it.
 */
final class Traffic {

  static final int SUPPLIERS = 48;

  private static final int FRESH = 19;
  private static final List<String> GOODS = List.of("", "520100", "610910", "851713");

  private final String prefix;
  private final SplittableRandom random;
  private final Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);
  private int requests;
  private int shipments;

  /** What is sent at once, under a key of its own. */
  record Request(String key, List<Map<String, Object>> items) {}

  Traffic(String prefix, long seed) {
    this.prefix = prefix;
    this.random = new SplittableRandom(seed);
  }

  Request next() {
    List<Map<String, Object>> items = new ArrayList<>();
    for (int item = 0; item < FRESH; item++) {
      items.add(shipment(shipments + item));
    }
    items.add(again(random.nextInt(shipments + FRESH)));
    shipments += FRESH;
    requests++;
    return new Request(prefix + "request-" + requests, items);
  }

  private Map<String, Object> again(int number) {
    Map<String, Object> shipment = shipment(number);
    return random.nextInt(4) > 0
        ? shipment
        : Map.of(
            "type",
            "SHIPMENT_WITHDRAWN",
            "shipmentId",
            String.valueOf(shipment.get("id")),
            "sellerId",
            String.valueOf(shipment.get("sellerId")),
            "buyerId",
            String.valueOf(shipment.get("buyerId")));
  }

  private Map<String, Object> shipment(int number) {
    int seller = random.nextInt(SUPPLIERS);
    Map<String, Object> shipment =
        new HashMap<>(
            Sample.shipment(
                prefix + "s-" + number,
                prefix + seller,
                prefix + (seller + random.nextInt(1, 9)) % SUPPLIERS,
                random.nextLong(1, 50_000),
                0));
    shipment.put("shippedAt", today.minus(random.nextInt(2, 300), ChronoUnit.DAYS).toString());
    String goods = GOODS.get(random.nextInt(GOODS.size()));
    if (!goods.isEmpty()) {
      shipment.put("hs", goods);
    }
    return shipment;
  }
}
