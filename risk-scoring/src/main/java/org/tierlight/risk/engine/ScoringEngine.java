package org.tierlight.risk.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tierlight.risk.alert.Telling;
import org.tierlight.risk.alert.Told;
import org.tierlight.risk.explanation.ChainLink;
import org.tierlight.risk.explanation.Explanation;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.OwnRisk;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/**
 * Keeps every supplier's standing current. Its state is a pure function of the set of facts applied
 * and of the day reached: duplicates, order and lateness make no difference. One thread owns it.
 *
 * <p>Start: {@link #resume} and {@link #alreadyRaised} for what earlier lives told, then {@link
 * #apply} all facts of the log up to its end, then {@link #drain}. From then on apply what arrives
 * and drain now and then; the more facts lie between two drains, the less each costs. {@link
 * Telling} says how alerts are raised neither twice nor never.
 */
public final class ScoringEngine {

  private final State state;
  private final Announcements announcements;
  private final Explainer explainer;
  private final Chains chains;

  /**
   * An engine that knows nothing yet.
   *
   * @param now valid time; days are those of UTC
   */
  public ScoringEngine(Parameters parameters, Appraisal appraisal, Instant now) {
    this.state = new State(parameters, appraisal, day(now));
    this.announcements = new Announcements(state);
    this.explainer = new Explainer(state);
    this.chains = new Chains(state);
  }

  /** Takes up what an earlier life last told of a supplier; before the first drain only. */
  public void resume(SupplierId supplier, Told told) {
    announcements.resume(state.node(supplier), told);
  }

  /** Takes up an alert that stands in the log; before the first drain only. */
  public void alreadyRaised(String alertId) {
    announcements.alreadyRaised(alertId);
  }

  /** Takes in a fact; a version that is not the latest of its thing changes nothing. */
  public void apply(Version version, RiskFact fact) {
    state.apply(version, fact);
  }

  /** Moves valid time on; an earlier instant changes nothing. */
  public void advanceTo(Instant now) {
    state.advanceTo(day(now));
  }

  /** Other indicator packs are in force: appraises every supplier anew at the next drain. */
  public void reappraise() {
    state.reappraise();
  }

  /**
   * Brings all values up to date and answers which suppliers there is something to tell of: an
   * exposure or alert strength that moved by more than the tolerance since it was last told, or
   * another band, opacity, legal flag or official item. They count as told from here on.
   */
  public List<Telling> drain() {
    state.settle();
    return announcements.tell();
  }

  /** Where a supplier stands since the last drain; empty if no fact speaks of it. */
  public Optional<Standing> standing(SupplierId supplier) {
    return of(supplier, announcements::standing);
  }

  /** What the supplier's own facts amount to, before its suppliers are looked at. */
  public Optional<OwnRisk> ownRisk(SupplierId supplier) {
    return of(supplier, node -> state.ownRisks.own(node, state.today()));
  }

  /** How a supplier was described; {@link Profile#UNDECLARED} for a stub. */
  public Optional<Profile> profile(SupplierId supplier) {
    return of(supplier, state.dossiers::profile);
  }

  /**
   * Why a supplier's mid exposure is what it is.
   *
   * @param largest how many terms are spelled out; the others are summed by kind
   */
  public Optional<Explanation> explain(SupplierId supplier, int largest) {
    state.settlePending();
    return of(supplier, node -> explainer.explain(node, announcements.standing(node), largest));
  }

  /** The chain behind a supplier's alert strength, from itself to the cause. */
  public List<ChainLink> chain(SupplierId supplier) {
    return of(supplier, chains::ofAlert).orElse(List.of());
  }

  /** The chain behind a supplier's legal flag: itself, or itself and a listed direct supplier. */
  public List<ChainLink> legalChain(SupplierId supplier) {
    return of(supplier, chains::ofLegalFlag).orElse(List.of());
  }

  /** Every supplier that a fact speaks of, in order of first mention. */
  public List<SupplierId> suppliers() {
    return IntStream.range(0, state.suppliers.size()).mapToObj(state.suppliers::key).toList();
  }

  /** The day that valid time has reached. */
  public LocalDate today() {
    return state.today();
  }

  /** Works everything out from nothing, as a check on the stream; changes nothing. */
  public List<Recomputed> recompute() {
    state.settlePending();
    FullRecompute full = fullRecompute();
    full.solveExposures(state.parameters.streaming().solvedWithin());
    full.solveAlerts(state.parameters.linkAlert());
    return IntStream.range(0, state.suppliers.size())
        .mapToObj(node -> recomputed(node, full))
        .toList();
  }

  /** For the benchmark, too: the recompute without its report. */
  FullRecompute fullRecompute() {
    return new FullRecompute(
        state.suppliers.size(), state.network, state.terms, state.strengths, state.legalFlags);
  }

  private Recomputed recomputed(int node, FullRecompute full) {
    double low = Math.clamp(full.low(node), 0, 1);
    double mid = Math.clamp(full.mid(node), low, 1);
    Interval exposure = new Interval(low, mid, Math.clamp(full.high(node), mid, 1));
    return new Recomputed(
        state.suppliers.key(node), exposure, full.alertStrength(node), full.legalFlag(node));
  }

  private <T> Optional<T> of(SupplierId supplier, IntFunction<T> answer) {
    int node = state.suppliers.find(supplier);
    return node == Numbering.NONE ? Optional.empty() : Optional.ofNullable(answer.apply(node));
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
