package org.tierlight.risk.engine;

import java.time.LocalDate;
import org.tierlight.risk.column.Growth;
import org.tierlight.risk.column.NodeQueue;
import org.tierlight.risk.column.Numbering;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;
import org.tierlight.vocabulary.SupplierId;

/** The parts of the engine and how a fact goes through them; suppliers are nodes by number. */
final class State {

  final Parameters parameters;
  final Numbering<SupplierId> suppliers = new Numbering<>();
  final Homes homes = new Homes(suppliers);
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
  private final EndedLinks endedLinks;
  private final Regrouping regrouping;
  private final Intake intake;
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
    dossiers = new Dossiers(changedOwn, homes);
    ownRisks = ownRisks(parameters, appraisal);
    totals = new DailyTotals(windows.windowDays(), windows.memoryDays());
    coverages = coverages(terms, windows);
    trade =
        new Trade(
            network, exposures, legalFlags, totals, changedBuyers, windows, Calendar.dayOf(today));
    Deliveries deliveries = new Deliveries(shipments, trade, goods, homes, changedOwn);
    endedLinks = new EndedLinks(trade, homes);
    regrouping = new Regrouping(this, deliveries, endedLinks);
    intake = new Intake(this, deliveries, endedLinks);
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
    return new LinkTrades(trade, shipments, goods, homes);
  }

  /** The node of a supplier that a fact names; a new supplier gets one. */
  int node(SupplierId supplier) {
    int node = place(supplier);
    if (homes.named(node)) {
      touched.add(homes.of(node));
    }
    return node;
  }

  /** The node of a supplier that no fact may have named yet: until one does, it does not stand. */
  int expect(SupplierId supplier) {
    int known = suppliers.size();
    int node = place(supplier);
    if (node == known) {
      homes.unnamed(node);
    }
    return node;
  }

  private int place(SupplierId supplier) {
    int node = suppliers.number(supplier);
    if (node >= capacity) {
      grow(Growth.toHold(node + 1));
    }
    if (node == opened) {
      opened++;
      changedOwn.add(node);
      homes.opened(node);
    }
    return node;
  }

  LocalDate today() {
    return LocalDate.ofEpochDay(trade.today());
  }

  void apply(Version version, RiskFact fact) {
    intake.apply(version, fact);
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

  /** Puts all decisions in force about which records are one supplier. */
  void regroup() {
    if (homes.areMoving()) {
      regrouping.regroup();
    }
  }

  /** Brings all values up to date with facts that no drain has taken in yet. */
  void settlePending() {
    regroup();
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
    regroup();
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

  /** What a merged record says counts at its supplier. */
  private void refreshOwn(int node, LocalDate today) {
    if (homes.of(node) != node) {
      changedOwn.add(homes.of(node));
    }
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

  private void grow(int nodes) {
    capacity = nodes;
    homes.grow(nodes);
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
    homes.transcribe(by);
    homes.shared().forEach(dossiers::gather);
  }
}
