package org.tierlight.testkit.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.SupplierId;

/**
 * What one supplier buys, on a day (method.md sections 1 and 4; ADR 0012 where those leave room).
 *
 * @param shares w, by everybody who shipped within the window; 0 where no value was named
 * @param documented who shipped within the window by a record that is not only inferred
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
    List<ShipmentRecorded> current = within(WINDOW_DAYS, inbound, today);
    Map<SupplierId, Double> shares = shares(current);
    Optional<SupplierDeclared> declared = facts.declared(self);
    double coverage = coverage(declared, cents(current), peak(inbound, today));
    boolean fromNature =
        declared.map(SupplierDeclared::primaryProducer).orElse(false) && inbound.isEmpty();
    Set<SupplierId> lapsed = remembered(self, inbound, facts, today);
    lapsed.removeAll(shares.keySet());
    return new Buyer(
        shares, documented(current), coverage, fromNature ? 0 : Math.max(0, 1 - coverage), lapsed);
  }

  /** Direct suppliers at whatever share, also one that nobody put a value on. */
  Set<SupplierId> suppliers() {
    return shares.keySet();
  }

  private static Map<SupplierId, Double> shares(List<ShipmentRecorded> current) {
    double total = cents(current);
    Map<SupplierId, Double> shares = new HashMap<>();
    for (ShipmentRecorded shipment : current) {
      double share = total == 0 ? 0 : Facts.cents(shipment) / total;
      shares.merge(shipment.sellerId(), share, Double::sum);
    }
    return shares;
  }

  private static Set<SupplierId> documented(List<ShipmentRecorded> current) {
    return current.stream()
        .filter(shipment -> shipment.basis() != LinkBasis.INFERRED)
        .map(ShipmentRecorded::sellerId)
        .collect(Collectors.toSet());
  }

  private static long cents(List<ShipmentRecorded> shipments) {
    return shipments.stream().mapToLong(Facts::cents).sum();
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

  /**
   * The most in any window that ends within the memory. A sum only rises on a day on which
   * something came, so those days and the first one are all the ends there are to try.
   */
  private static long peak(List<ShipmentRecorded> inbound, LocalDate today) {
    LocalDate first = today.minusDays(MEMORY_DAYS - 1);
    return Stream.concat(Stream.of(first), inbound.stream().map(Buyer::day))
        .filter(end -> !end.isBefore(first) && !end.isAfter(today))
        .distinct()
        .mapToLong(end -> cents(within(WINDOW_DAYS, inbound, end)))
        .max()
        .orElse(0);
  }

  /** Who shipped within the memory, and after the day on which a record ended the relation. */
  private static Set<SupplierId> remembered(
      SupplierId self, List<ShipmentRecorded> inbound, Facts facts, LocalDate today) {
    Set<SupplierId> remembered = new HashSet<>();
    for (ShipmentRecorded shipment : within(MEMORY_DAYS, inbound, today)) {
      boolean ended =
          facts
              .termination(new Pair(shipment.sellerId(), self))
              .map(end -> Facts.day(end.terminatedAt()))
              .filter(end -> !end.isAfter(today))
              .map(end -> !day(shipment).isAfter(end))
              .orElse(false);
      if (!ended) {
        remembered.add(shipment.sellerId());
      }
    }
    return remembered;
  }

  /** What was shipped on the last so many days up to a day; the future does not count yet. */
  private static List<ShipmentRecorded> within(
      int days, List<ShipmentRecorded> inbound, LocalDate end) {
    return inbound.stream()
        .filter(shipment -> !day(shipment).isAfter(end))
        .filter(shipment -> day(shipment).isAfter(end.minusDays(days)))
        .toList();
  }

  private static LocalDate day(ShipmentRecorded shipment) {
    return Facts.day(shipment.shippedAt());
  }
}
