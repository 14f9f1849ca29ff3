package org.tierlight.testkit.oracle;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierlight.message.LinkTerminated;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.SupplierId;

/**
 * What one supplier buys, on a day (method.md sections 1 and 4).
 *
 * @param shares w, by upstream supplier
 * @param documented upstream suppliers with a document in the window: kappa 1, else 0.6
 * @param coverage c
 * @param undisclosed m
 * @param lapsed upstream suppliers that went quiet without a record that they ended
 */
record Buyer(
    Map<SupplierId, Double> shares,
    Set<SupplierId> documented,
    double coverage,
    double undisclosed,
    Set<SupplierId> lapsed) {

  private static final int WINDOW_DAYS = 365;
  private static final int MEMORY_DAYS = 730;

  static Buyer of(SupplierId self, List<ShipmentRecorded> inbound, Facts facts, LocalDate today) {
    List<ShipmentRecorded> current = window(inbound, today);
    Map<SupplierId, Long> cents = new HashMap<>();
    Set<SupplierId> documented = new HashSet<>();
    for (ShipmentRecorded shipment : current) {
      cents.merge(shipment.sellerId(), Facts.cents(shipment), Long::sum);
      if (shipment.document() != null) {
        documented.add(shipment.sellerId());
      }
    }
    long total = cents.values().stream().mapToLong(Long::longValue).sum();
    Optional<SupplierDeclared> declared = facts.declared(self);
    double coverage = coverage(declared, total, peak(inbound, today));
    boolean fromNature =
        declared.map(SupplierDeclared::primaryProducer).orElse(false) && inbound.isEmpty();
    return new Buyer(
        shares(cents, total),
        documented,
        coverage,
        fromNature ? 0 : Math.max(0, 1 - coverage),
        lapsed(self, inbound, cents.keySet(), facts, today));
  }

  private static Map<SupplierId, Double> shares(Map<SupplierId, Long> cents, long total) {
    Map<SupplierId, Double> shares = new HashMap<>();
    cents.forEach((seller, value) -> shares.put(seller, total == 0 ? 0 : value / (double) total));
    return shares;
  }

  private static double coverage(Optional<SupplierDeclared> declared, long total, long peak) {
    Optional<Money> purchases = declared.map(SupplierDeclared::declaredPurchases);
    long all = Math.max(purchases.map(Money::cents).orElse(0L), peak);
    double disclosed =
        switch (declared.map(SupplierDeclared::disclosure).orElse(Disclosure.CUSTOMS_ONLY)) {
          case VERIFIED_LIST -> 1.0;
          case ATTESTED -> 0.9;
          case CUSTOMS_ONLY -> 0.6;
        };
    return all == 0 ? 0 : disclosed * Math.min(1, total / (double) all);
  }

  private static long peak(List<ShipmentRecorded> inbound, LocalDate today) {
    return inbound.stream()
        .map(Buyer::day)
        .filter(day -> day.isAfter(today.minusDays(MEMORY_DAYS)) && !day.isAfter(today))
        .distinct()
        .mapToLong(day -> window(inbound, day).stream().mapToLong(Facts::cents).sum())
        .max()
        .orElse(0);
  }

  private static Set<SupplierId> lapsed(
      SupplierId self,
      List<ShipmentRecorded> inbound,
      Set<SupplierId> current,
      Facts facts,
      LocalDate today) {
    Set<SupplierId> lapsed = new HashSet<>();
    for (ShipmentRecorded shipment : inbound) {
      boolean remembered = day(shipment).isAfter(today.minusDays(MEMORY_DAYS));
      Optional<LinkTerminated> ended = facts.termination(new Pair(shipment.sellerId(), self));
      if (remembered && ended.isEmpty() && !current.contains(shipment.sellerId())) {
        lapsed.add(shipment.sellerId());
      }
    }
    return lapsed;
  }

  private static List<ShipmentRecorded> window(List<ShipmentRecorded> inbound, LocalDate end) {
    return inbound.stream()
        .filter(shipment -> !day(shipment).isAfter(end))
        .filter(shipment -> day(shipment).isAfter(end.minusDays(WINDOW_DAYS)))
        .toList();
  }

  private static LocalDate day(ShipmentRecorded shipment) {
    return LocalDate.ofInstant(shipment.shippedAt(), ZoneOffset.UTC);
  }
}
