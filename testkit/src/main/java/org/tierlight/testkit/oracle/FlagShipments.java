package org.tierlight.testkit.oracle;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.vocabulary.SupplierId;

/** What L rests on: everything bought from listed suppliers in a year, also without a value. */
public final class FlagShipments {

  private static final int WINDOW_DAYS = 365;

  private FlagShipments() {}

  /** The ids of those shipments, by buyer and listed seller. */
  public static Map<SupplierId, Map<SupplierId, Set<String>>> of(Facts facts, LocalDate today) {
    Map<SupplierId, Map<SupplierId, Set<String>>> behind = new TreeMap<>();
    for (ShipmentRecorded shipment : facts.shipments()) {
      LocalDate day = Facts.day(shipment.shippedAt());
      boolean counts = !day.isAfter(today) && day.isAfter(today.minusDays(WINDOW_DAYS));
      if (counts && new OwnRecord(facts, shipment.sellerId(), today).listed()) {
        behind
            .computeIfAbsent(shipment.buyerId(), buyer -> new TreeMap<>())
            .computeIfAbsent(shipment.sellerId(), seller -> new TreeSet<>())
            .add(shipment.shipmentId());
      }
    }
    return behind;
  }
}
