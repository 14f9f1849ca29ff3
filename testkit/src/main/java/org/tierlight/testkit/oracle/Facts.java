package org.tierlight.testkit.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tierlight.message.AssuranceRecorded;
import org.tierlight.message.ChannelReported;
import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceEnded;
import org.tierlight.message.EvidenceFact;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.IdentityDecided;
import org.tierlight.message.LinkDeclared;
import org.tierlight.message.LinkTerminated;
import org.tierlight.message.PartPlanned;
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
  private final Latest<String, Optional<ShipmentRecorded>> shipments = new Latest<>();
  private final Latest<VouchedBy, AssuranceRecorded> assurances = new Latest<>();
  private final Latest<ChannelWeek, Double> channels = new Latest<>();
  private final List<EndTold> ends = new ArrayList<>();
  private final Latest<String, EvidenceRecorded> evidence = new Latest<>();
  private final Latest<Pair, LinkTerminated> terminations = new Latest<>();
  private final Set<SupplierId> known = new TreeSet<>();
  private final Naming naming = new Naming();
  private final List<Runnable> told = new ArrayList<>();
  private Map<SupplierId, SupplierId> names = Map.of();
  private boolean isNamed;

  private record VouchedBy(SupplierId supplier, AssuranceKind kind) {}

  private record ChannelWeek(SupplierId supplier, LocalDate monday) {}

  private record EndTold(Envelope envelope, EvidenceEnded ended) {}

  /** Takes a description of a supplier. */
  public void add(Envelope envelope, SupplierFact fact) {
    tell(() -> put(envelope, fact));
  }

  /** Takes a record of trade. */
  public void add(Envelope envelope, ShipmentFact fact) {
    tell(() -> put(envelope, fact));
  }

  /** Takes a sign of forced labour, or its end. */
  public void add(Envelope envelope, EvidenceFact fact) {
    tell(() -> put(envelope, fact));
  }

  /** Takes what two records are to each other; before and behind it all is told in new names. */
  public void add(Envelope envelope, IdentityDecided decision) {
    tell(() -> {});
    naming.add(envelope, decision);
  }

  private void tell(Runnable fact) {
    told.add(fact);
    isNamed = false;
  }

  /** Puts all facts in place in the names of suppliers. */
  private Facts named() {
    if (!isNamed) {
      Stream.of(suppliers, shipments, assurances, channels, evidence, terminations)
          .forEach(Latest::clear);
      ends.clear();
      known.clear();
      names = naming.names();
      told.forEach(Runnable::run);
      isNamed = true;
    }
    return this;
  }

  /** The supplier in whose name a record speaks. */
  SupplierId name(SupplierId record) {
    return names.getOrDefault(record, record);
  }

  private void put(Envelope envelope, SupplierFact fact) {
    SupplierId supplier = name(fact.supplierId());
    if (!(fact instanceof PartPlanned)) {
      known.add(supplier);
    }
    switch (fact) {
      case SupplierDeclared declared -> suppliers.put(supplier, envelope, declared);
      case AssuranceRecorded assured ->
          assurances.put(new VouchedBy(supplier, assured.kind()), envelope, assured);
      case ChannelReported report -> open(envelope, supplier, report);
      case PartPlanned _ -> {
        // No score follows from it, not even that its maker exists.
      }
    }
  }

  private void put(Envelope envelope, ShipmentFact fact) {
    known.addAll(List.of(name(fact.sellerId()), name(fact.buyerId())));
    switch (fact) {
      case ShipmentRecorded shipment ->
          shipments.put(shipment.shipmentId(), envelope, inTheNamesOfSuppliers(shipment));
      case ShipmentWithdrawn gone -> shipments.put(gone.shipmentId(), envelope, Optional.empty());
      case LinkTerminated ended ->
          terminations.put(
              new Pair(name(ended.sellerId()), name(ended.buyerId())), envelope, ended);
      case LinkDeclared _ -> {
        // It weighs nothing in shares; that both ends exist was noted above.
      }
    }
  }

  /** Nobody supplies itself. */
  private Optional<ShipmentRecorded> inTheNamesOfSuppliers(ShipmentRecorded it) {
    SupplierId seller = name(it.sellerId());
    SupplierId buyer = name(it.buyerId());
    return seller.equals(buyer)
        ? Optional.empty()
        : Optional.of(
            new ShipmentRecorded(
                it.shipmentId(),
                seller,
                buyer,
                it.hs(),
                it.description(),
                it.quantity(),
                it.unit(),
                it.value(),
                it.originalValue(),
                it.shippedAt(),
                it.from(),
                it.to(),
                it.document(),
                it.basis(),
                null));
  }

  private void open(Envelope envelope, SupplierId supplier, ChannelReported report) {
    LocalDate monday = report.firstWeek().monday();
    while (!monday.isAfter(report.lastWeek().monday())) {
      channels.put(new ChannelWeek(supplier, monday), envelope, report.accessibility());
      monday = monday.plusWeeks(1);
    }
  }

  private void put(Envelope envelope, EvidenceFact fact) {
    known.add(name(fact.supplierId()));
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

  /** The same apart by product, and by the month of shipment in UTC. */
  public Map<Product, SortedMap<YearMonth, ExpectedLink>> trade() {
    Map<Product, SortedMap<YearMonth, ExpectedLink>> trade = new HashMap<>();
    for (ShipmentRecorded shipment : shipments()) {
      trade
          .computeIfAbsent(
              new Product(pair(shipment), Optional.ofNullable(shipment.hs())), _ -> new TreeMap<>())
          .merge(
              YearMonth.from(day(shipment.shippedAt())),
              new ExpectedLink(1, cents(shipment)),
              ExpectedLink::plus);
    }
    return trade;
  }

  Set<SupplierId> suppliers() {
    return named().known;
  }

  Optional<SupplierDeclared> declared(SupplierId supplier) {
    return named().suppliers.find(supplier);
  }

  /** What was shipped, without what was withdrawn. */
  List<ShipmentRecorded> shipments() {
    return named().shipments.values().stream().flatMap(Optional::stream).toList();
  }

  List<AssuranceRecorded> assurancesOf(SupplierId supplier) {
    return named().assurances.values().stream()
        .filter(assured -> name(assured.supplierId()).equals(supplier))
        .toList();
  }

  /** a of a week; 0 where nobody reported it. */
  double accessibility(SupplierId supplier, LocalDate monday) {
    return named().channels.find(new ChannelWeek(supplier, monday)).orElse(0.0);
  }

  /** All that was said of an item's end, the last word first. */
  List<EvidenceEnded> endsOf(EvidenceRecorded item) {
    return named().ends.stream()
        .filter(told -> told.ended().evidenceId().equals(item.evidenceId()))
        .sorted(Comparator.comparing(EndTold::envelope, Latest.ORDER).reversed())
        .map(EndTold::ended)
        .toList();
  }

  List<EvidenceRecorded> evidenceOn(SupplierId supplier) {
    return named().evidence.values().stream()
        .filter(item -> name(item.supplierId()).equals(supplier))
        .toList();
  }

  Optional<LinkTerminated> termination(Pair pair) {
    return named().terminations.find(pair);
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
