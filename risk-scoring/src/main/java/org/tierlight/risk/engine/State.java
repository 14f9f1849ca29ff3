package org.tierlight.risk.engine;

import java.time.LocalDate;
import org.tierlight.risk.column.Growth;
import org.tierlight.risk.column.NodeQueue;
import org.tierlight.risk.column.Numbering;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.AssuranceGiven;
import org.tierlight.risk.fact.RiskFact.ChannelReported;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.LinkEnded;
import org.tierlight.risk.fact.RiskFact.LinkNamed;
import org.tierlight.risk.fact.RiskFact.ShipmentWithdrawn;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;
import org.tierlight.vocabulary.SupplierId;

/** The parts of the engine and how a fact goes through them; suppliers are nodes by number. */
final class State {

  final Parameters parameters;
  final Numbering<SupplierId> suppliers = new Numbering<>();
  final Network network = new Network();
  final NodeQueue touched = new NodeQueue();
  final Terms terms;
  final Exposures exposures;
  final LinkStrengths strengths;
  final LegalFlags legalFlags;
  final Dossiers dossiers;
  OwnRisks ownRisks;
  final TradedGoods goods = new TradedGoods();
  final NodeQueue changedOwn = new NodeQueue();

  private final NodeQueue changedBuyers = new NodeQueue();
  private final Shipments shipments = new Shipments();
  private final DailyTotals totals;
  final Declarations declarations = new Declarations();
  private final Coverages coverages;
  private final Trade trade;
  private final Deliveries deliveries;
  private final EndedLinks endedLinks;
  private final Elsewhere elsewhere;
  private int capacity;
  private int opened;

  State(Parameters parameters, Appraisal appraisal, LocalDate today) {
    this(parameters, appraisal, today, Elsewhere.NOBODY);
  }

  /** A part of the network, whose other suppliers are kept current elsewhere. */
  State(Parameters parameters, Appraisal appraisal, LocalDate today, Elsewhere elsewhere) {
    this.parameters = parameters;
    this.elsewhere = elsewhere;
    Parameters.Coverage windows = parameters.coverage();
    terms = new Terms(parameters);
    exposures = new Exposures(network, terms, parameters.streaming(), touched);
    strengths = new LinkStrengths(network, terms, parameters.linkAlert(), touched);
    legalFlags = new LegalFlags(network, touched);
    dossiers = new Dossiers(changedOwn);
    ownRisks = ownRisks(parameters, appraisal);
    totals = new DailyTotals(windows.windowDays(), windows.memoryDays());
    coverages = coverages(terms, windows);
    trade =
        new Trade(
            network, exposures, legalFlags, totals, changedBuyers, windows, Calendar.dayOf(today));
    deliveries = new Deliveries(shipments, trade, goods, changedOwn);
    endedLinks = new EndedLinks(trade);
  }

  /** What suppliers' own facts amount to by parameters and packs. */
  OwnRisks ownRisks(Parameters by, Appraisal packs) {
    return new OwnRisks(by, packs, dossiers, goods);
  }

  /** How much of what suppliers buy is known by parameters; put into terms. */
  Coverages coverages(Terms into, Parameters.Coverage by) {
    return new Coverages(declarations, buying(), into, by);
  }

  /** What each node buys. */
  Buying buying() {
    return new LiveBuying(network, totals);
  }

  /** The shipments behind links. */
  LinkTrades linkTrades() {
    return new LinkTrades(trade, shipments, goods);
  }

  /** The node of a supplier; a new supplier gets one. */
  int node(SupplierId supplier) {
    int node = suppliers.number(supplier);
    if (node >= capacity) {
      grow(Growth.toHold(node + 1));
    }
    if (node == opened) {
      opened++;
      changedOwn.add(node);
    }
    return node;
  }

  LocalDate today() {
    return LocalDate.ofEpochDay(trade.today());
  }

  void apply(Version version, RiskFact fact) {
    switch (fact) {
      case GoodsShipped shipped -> ship(version, shipped);
      case SupplierDescribed described -> describe(version, described);
      case ShipmentWithdrawn withdrawn -> withdraw(version, withdrawn);
      case EvidenceFound found -> dossiers.evidence(node(found.supplier()), version, found);
      case EvidenceEnded ended -> dossiers.ended(node(ended.supplier()), version, ended);
      case LinkNamed named -> know(named.seller(), named.buyer());
      case LinkEnded ended -> end(version, ended);
      case AssuranceGiven given -> dossiers.assurance(node(given.supplier()), version, given);
      case ChannelReported report -> dossiers.channel(node(report.supplier()), version, report);
    }
  }

  void advanceTo(LocalDate day) {
    while (trade.today() < Calendar.dayOf(day)) {
      trade.advanceTo(Math.min(trade.today() + 1, Calendar.dayOf(day)));
      dossiers.dayPassed();
    }
  }

  /** Other packs are in force. */
  void appraiseBy(Appraisal packs) {
    ownRisks = ownRisks(parameters, packs);
  }

  /** All suppliers are to be appraised anew. */
  void reappraise() {
    for (int node = 0; node < suppliers.size(); node++) {
      changedOwn.add(node);
    }
  }

  /** Brings all values up to date with facts that no drain has taken in yet. */
  void settlePending() {
    if (!changedOwn.isEmpty() || !changedBuyers.isEmpty() || exposures.isPending()) {
      settle();
    }
  }

  /** Brings all values up to date with the facts, and nearer to rest. */
  void settle() {
    keepUp();
    exposures.rest();
  }

  /** Brings all values up to date with the facts, but for movements within the tolerance. */
  void keepUp() {
    LocalDate today = today();
    while (!changedOwn.isEmpty()) {
      refreshOwn(changedOwn.poll(), today);
    }
    while (!changedBuyers.isEmpty()) {
      refreshCoverage(changedBuyers.poll());
    }
    strengths.settle();
    exposures.keepUp();
  }

  private void refreshOwn(int node, LocalDate today) {
    if (elsewhere.holds(node)) {
      Heard heard = elsewhere.refreshed(node);
      terms.heard(node, heard);
      legalFlags.listed(node, heard.listed());
    } else {
      terms.own(node, ownRisks.own(node, today));
      legalFlags.listed(node, !dossiers.officialItems(node, today).isEmpty());
    }
    changedBuyers.add(node);
  }

  private void refreshCoverage(int node) {
    if (!elsewhere.holds(node)) {
      coverages.refresh(node, trade.today());
    }
    strengths.reconsider(node);
    exposures.reconsider(node);
  }

  /**
   * An overtaken version still makes its suppliers known, so that the order makes no difference.
   */
  private void ship(Version version, GoodsShipped shipped) {
    int seller = node(shipped.seller());
    int buyer = node(shipped.buyer());
    deliveries.ship(version, shipped, seller, buyer, Calendar.dayOf(shipped.shippedOn()));
  }

  private void withdraw(Version version, ShipmentWithdrawn withdrawn) {
    know(withdrawn.seller(), withdrawn.buyer());
    deliveries.withdraw(version, withdrawn.shipmentId());
  }

  private void describe(Version version, SupplierDescribed described) {
    int node = node(described.supplier());
    if (dossiers.describe(node, version, described.profile())) {
      declarations.describe(node, described.profile());
    }
  }

  /** A link without shipments weighs nothing; but both ends exist from now on. */
  private void know(SupplierId seller, SupplierId buyer) {
    node(seller);
    node(buyer);
  }

  private void end(Version version, LinkEnded ended) {
    endedLinks.end(version, node(ended.seller()), node(ended.buyer()), Calendar.dayOf(ended.on()));
  }

  private void grow(int nodes) {
    capacity = nodes;
    network.grow(nodes);
    terms.grow(nodes);
    exposures.grow(nodes);
    strengths.grow(nodes);
    legalFlags.grow(nodes);
    dossiers.grow(nodes);
    goods.grow(nodes);
    totals.grow(nodes);
    declarations.grow(nodes);
  }

  /** Every part that facts or drains change, once each. */
  void transcribe(Transcript by) {
    suppliers.transcribe(by);
    network.transcribe(by);
    touched.transcribe(by);
    terms.transcribe(by);
    exposures.transcribe(by);
    strengths.transcribe(by);
    legalFlags.transcribe(by);
    dossiers.transcribe(by);
    changedOwn.transcribe(by);
    changedBuyers.transcribe(by);
    shipments.transcribe(by);
    goods.transcribe(by);
    totals.transcribe(by);
    declarations.transcribe(by);
    trade.transcribe(by);
    endedLinks.transcribe(by);
    capacity = by.number(capacity);
    opened = by.number(opened);
  }
}
