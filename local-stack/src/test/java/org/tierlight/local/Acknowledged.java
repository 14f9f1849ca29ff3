package org.tierlight.local;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.tierlight.message.Envelope;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.ShipmentWithdrawn;
import org.tierlight.testkit.oracle.ExpectedLink;
import org.tierlight.testkit.oracle.Facts;
import org.tierlight.testkit.oracle.Product;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.SupplierId;

/**
 * The ledger of what a partner was told is safe, kept by the partner: nothing here was read from
 * the log. Of two words on one shipment the one that was sent later holds.
 */
final class Acknowledged {

  private final List<Traffic.Request> requests = new ArrayList<>();
  private final Facts facts = new Facts();
  private int words;

  synchronized void add(Traffic.Request request) {
    requests.add(request);
    for (Map<String, Object> item : request.items()) {
      words++;
      Instant said = Instant.EPOCH.plusSeconds(words);
      facts.add(new Envelope("word-" + words, "/ledger", "said", said, null), fact(item));
    }
  }

  /** How many items. */
  synchronized int items() {
    return words;
  }

  synchronized List<Traffic.Request> requests() {
    return List.copyOf(requests);
  }

  /** Somebody of whom it is known from whom it buys. */
  synchronized SupplierId anyBuyer() {
    return facts.trade().keySet().iterator().next().pair().buyer();
  }

  /** What map and log must hold. */
  synchronized Map<Product, SortedMap<YearMonth, ExpectedLink>> trade() {
    return facts.trade();
  }

  private static ShipmentFact fact(Map<String, Object> item) {
    SupplierId seller = new SupplierId(text(item, "sellerId"));
    SupplierId buyer = new SupplierId(text(item, "buyerId"));
    return item.containsKey("type")
        ? new ShipmentWithdrawn(text(item, "shipmentId"), seller, buyer)
        : shipment(item, seller, buyer);
  }

  private static ShipmentRecorded shipment(
      Map<String, Object> item, SupplierId seller, SupplierId buyer) {
    long dollars = item.get("value") instanceof Map<?, ?> value ? (Long) value.get("amount") : 0;
    Optional<HsCode> hs =
        Optional.ofNullable(item.get("hs"))
            .map(digits -> new HsCode(digits.toString(), HsEdition.HS2022));
    return new ShipmentRecorded(
        text(item, "id"),
        seller,
        buyer,
        hs.orElse(null),
        null,
        null,
        null,
        new Money(dollars * 100, Currency.getInstance("USD")),
        null,
        Instant.parse(text(item, "shippedAt")),
        null,
        null,
        text(item, "document"),
        null,
        null);
  }

  private static String text(Map<String, Object> item, String field) {
    return String.valueOf(item.get(field));
  }
}
