package org.tierlight.testkit.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceFact;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.LinkDeclared;
import org.tierlight.message.LinkTerminated;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.message.SupplierFact;
import org.tierlight.vocabulary.SupplierId;

/** The set of accepted facts; order and repetition of their arrival do not matter. */
public final class Facts {

  private final Latest<SupplierId, SupplierDeclared> suppliers = new Latest<>();
  private final Latest<String, ShipmentRecorded> shipments = new Latest<>();
  private final Latest<String, EvidenceRecorded> evidence = new Latest<>();
  private final Latest<Pair, LinkTerminated> terminations = new Latest<>();
  private final Set<SupplierId> known = new TreeSet<>();

  /** Takes a description of a supplier. */
  public void add(Envelope envelope, SupplierFact fact) {
    known.add(fact.supplierId());
    switch (fact) {
      case SupplierDeclared declared -> suppliers.put(declared.supplierId(), envelope, declared);
    }
  }

  /** Takes a record of trade. */
  public void add(Envelope envelope, ShipmentFact fact) {
    known.addAll(List.of(fact.sellerId(), fact.buyerId()));
    switch (fact) {
      case ShipmentRecorded shipment -> shipments.put(shipment.shipmentId(), envelope, shipment);
      case LinkTerminated ended -> terminations.put(pair(ended), envelope, ended);
      case LinkDeclared _ -> {
        // It weighs nothing in shares; that both ends exist was noted above.
      }
    }
  }

  /** Takes a sign of forced labour. */
  public void add(Envelope envelope, EvidenceFact fact) {
    known.add(fact.supplierId());
    switch (fact) {
      case EvidenceRecorded item -> evidence.put(item.evidenceId(), envelope, item);
    }
  }

  /** The links that the map must hold. */
  public Map<Pair, ExpectedLink> links() {
    Map<Pair, ExpectedLink> links = new HashMap<>();
    for (ShipmentRecorded shipment : shipments.values()) {
      links.merge(pair(shipment), new ExpectedLink(1, cents(shipment)), ExpectedLink::plus);
    }
    return links;
  }

  Set<SupplierId> suppliers() {
    return known;
  }

  Optional<SupplierDeclared> declared(SupplierId supplier) {
    return suppliers.find(supplier);
  }

  Collection<ShipmentRecorded> shipments() {
    return shipments.values();
  }

  List<EvidenceRecorded> evidenceOn(SupplierId supplier) {
    return evidence.values().stream().filter(item -> item.supplierId().equals(supplier)).toList();
  }

  Optional<LinkTerminated> termination(Pair pair) {
    return terminations.find(pair);
  }

  static Pair pair(ShipmentFact fact) {
    return new Pair(fact.sellerId(), fact.buyerId());
  }

  /** A day is one of UTC. */
  static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  static long cents(ShipmentRecorded shipment) {
    return shipment.value() == null ? 0 : shipment.value().cents();
  }
}
