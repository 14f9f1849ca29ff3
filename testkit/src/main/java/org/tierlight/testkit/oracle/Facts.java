package org.tierlight.testkit.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tierlight.message.AssuranceRecorded;
import org.tierlight.message.ChannelReported;
import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceEnded;
import org.tierlight.message.EvidenceFact;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.LinkDeclared;
import org.tierlight.message.LinkTerminated;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.ShipmentWithdrawn;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.message.SupplierFact;
import org.tierlight.vocabulary.AssuranceKind;
import org.tierlight.vocabulary.SupplierId;

/** The set of accepted facts; order and repetition of their arrival do not matter. */
public final class Facts {

  private final Latest<SupplierId, SupplierDeclared> suppliers = new Latest<>();
  private final Latest<String, ShipmentFact> shipments = new Latest<>();
  private final Latest<VouchedBy, AssuranceRecorded> assurances = new Latest<>();
  private final Latest<ChannelWeek, Double> channels = new Latest<>();
  private final List<EndTold> ends = new ArrayList<>();
  private final Latest<String, EvidenceRecorded> evidence = new Latest<>();
  private final Latest<Pair, LinkTerminated> terminations = new Latest<>();
  private final Set<SupplierId> known = new TreeSet<>();

  private record VouchedBy(SupplierId supplier, AssuranceKind kind) {}

  private record ChannelWeek(SupplierId supplier, LocalDate monday) {}

  private record EndTold(Envelope envelope, EvidenceEnded ended) {}

  /** Takes a description of a supplier. */
  public void add(Envelope envelope, SupplierFact fact) {
    known.add(fact.supplierId());
    switch (fact) {
      case SupplierDeclared declared -> suppliers.put(declared.supplierId(), envelope, declared);
      case AssuranceRecorded assured ->
          assurances.put(new VouchedBy(assured.supplierId(), assured.kind()), envelope, assured);
      case ChannelReported report -> open(envelope, report);
    }
  }

  /** Takes a record of trade. */
  public void add(Envelope envelope, ShipmentFact fact) {
    known.addAll(List.of(fact.sellerId(), fact.buyerId()));
    switch (fact) {
      case ShipmentRecorded shipment -> shipments.put(shipment.shipmentId(), envelope, shipment);
      case ShipmentWithdrawn gone -> shipments.put(gone.shipmentId(), envelope, gone);
      case LinkTerminated ended -> terminations.put(pair(ended), envelope, ended);
      case LinkDeclared _ -> {
        // It weighs nothing in shares; that both ends exist was noted above.
      }
    }
  }

  private void open(Envelope envelope, ChannelReported report) {
    LocalDate monday = report.firstWeek().monday();
    while (!monday.isAfter(report.lastWeek().monday())) {
      channels.put(new ChannelWeek(report.supplierId(), monday), envelope, report.accessibility());
      monday = monday.plusWeeks(1);
    }
  }

  /** Takes a sign of forced labour, or its end. */
  public void add(Envelope envelope, EvidenceFact fact) {
    known.add(fact.supplierId());
    switch (fact) {
      case EvidenceRecorded item -> evidence.put(item.evidenceId(), envelope, item);
      case EvidenceEnded ended -> ends.add(new EndTold(envelope, ended));
    }
  }

  /** The links that the map must hold. */
  public Map<Pair, ExpectedLink> links() {
    Map<Pair, ExpectedLink> links = new HashMap<>();
    for (ShipmentRecorded shipment : shipments()) {
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

  /** What was shipped, without what was withdrawn. */
  List<ShipmentRecorded> shipments() {
    return shipments.values().stream()
        .filter(ShipmentRecorded.class::isInstance)
        .map(ShipmentRecorded.class::cast)
        .toList();
  }

  List<AssuranceRecorded> assurancesOf(SupplierId supplier) {
    return assurances.values().stream()
        .filter(assured -> assured.supplierId().equals(supplier))
        .toList();
  }

  /** a of a week; 0 where nobody reported it. */
  double accessibility(SupplierId supplier, LocalDate monday) {
    return channels.find(new ChannelWeek(supplier, monday)).orElse(0.0);
  }

  /** All that was said of an item's end, the last word first. */
  List<EvidenceEnded> endsOf(EvidenceRecorded item) {
    return ends.stream()
        .filter(told -> told.ended().evidenceId().equals(item.evidenceId()))
        .sorted(Comparator.comparing(EndTold::envelope, Latest.ORDER).reversed())
        .map(EndTold::ended)
        .toList();
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
