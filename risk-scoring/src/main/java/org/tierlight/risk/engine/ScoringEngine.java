package org.tierlight.risk.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.tierlight.risk.alert.Telling;
import org.tierlight.risk.alert.Told;
import org.tierlight.risk.column.Numbering;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.explanation.ChainLink;
import org.tierlight.risk.explanation.Explanation;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.OwnRisk;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.model.Standing;
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
  private Appraisal appraisal;
  private final Announcements announcements;
  private final Assessments assessments;
  private long revision;

  /**
   * An engine that knows nothing yet.
   *
   * @param now valid time; days are those of UTC
   */
  public ScoringEngine(Parameters parameters, Appraisal appraisal, Instant now) {
    this.state = new State(parameters, appraisal, day(now));
    this.appraisal = appraisal;
    Valuation live = new LiveValuation(state);
    this.announcements = new Announcements(state, live);
    this.assessments = new Assessments(live, state.suppliers, parameters);
  }

  /** Takes up what an earlier life last told of a supplier; before the first drain only. */
  public void resume(SupplierId supplier, Told told) {
    announcements.resume(state.expect(supplier), told);
  }

  /** Takes up an alert that stands in the log; before the first drain only. */
  public void alreadyRaised(String alertId) {
    announcements.alreadyRaised(alertId);
  }

  /** Takes in a fact; a version that is not the latest of its thing changes nothing. */
  public void apply(Version version, RiskFact fact) {
    state.apply(version, fact);
    revision++;
  }

  /** A supplier is known, though no fact that is kept names it. */
  public void meet(SupplierId supplier) {
    state.node(supplier);
    revision++;
  }

  /** Moves valid time on; an earlier instant changes nothing. */
  public void advanceTo(Instant now) {
    LocalDate before = today();
    state.advanceTo(day(now));
    if (!before.equals(today())) {
      revision++;
    }
  }

  /** The same by other packs. */
  public void reappraise(Appraisal packs) {
    appraisal = packs;
    state.appraiseBy(packs);
    reappraise();
  }

  /** Other indicator packs are in force: appraises every supplier anew at the next drain. */
  public void reappraise() {
    state.reappraise();
    revision++;
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

  /**
   * The same in a hurry: movements within the tolerance are left for a drain in a calm moment.
   * Scores are then within four tolerances of the exact ones.
   */
  public List<Telling> drainInHaste() {
    state.keepUp();
    return announcements.tell();
  }

  /** Whether another drain would bring values nearer to the exact ones. */
  public boolean isRestless() {
    return state.exposures.isRestless();
  }

  /** Where a supplier stands since the last drain; empty if no fact speaks of it. */
  public Optional<Standing> standing(SupplierId supplier) {
    return assessments.standing(supplier);
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
   * Why a supplier's mid exposure is what it is, as an alert tells it: many may be raised at once,
   * so it looks less far than {@link Assessments#explain}.
   *
   * @param largest how many terms are spelled out; the others are summed by kind
   */
  public Optional<Explanation> explainAlert(SupplierId supplier, int largest) {
    return assessments.explainAlert(supplier, largest);
  }

  /** The chain behind a supplier's alert strength, from itself to the cause. */
  public List<ChainLink> chain(SupplierId supplier) {
    return assessments.chain(supplier);
  }

  /** The chain behind a supplier's legal flag: itself, or itself and a listed direct supplier. */
  public List<ChainLink> legalChain(SupplierId supplier) {
    return assessments.legalChain(supplier);
  }

  /** The supplier that a record is part of; empty where it is its own. */
  public Optional<SupplierId> mergedInto(SupplierId record) {
    return state.homes.mergedInto(record);
  }

  /** Every supplier that a fact speaks of, in order of first mention. */
  public List<SupplierId> suppliers() {
    state.regroup();
    return assessments.suppliers();
  }

  /** The version of the parameters that it scores with. */
  public String parameterVersion() {
    return state.parameters.version();
  }

  /** The day that valid time has reached. */
  public LocalDate today() {
    return state.today();
  }

  /** Works everything out from nothing, as a check on the stream; changes nothing. */
  public List<Recomputed> recompute() {
    state.settlePending();
    return solved();
  }

  /**
   * Where the facts so far put every supplier, in the order of ids and to the last bit: the order
   * of facts, duplicates and what was drained when make no difference.
   */
  public List<Recomputed> solved() {
    return picture(Guard.NONE).solved().standings();
  }

  /** Where the facts so far put every supplier, and why; brought up to date. */
  public Assessments assessments() {
    state.settlePending();
    return assessments;
  }

  /** The same, worked out from nothing. */
  public Assessments solvedAssessments() {
    return solvedAssessments(today());
  }

  /**
   * The same with suppliers' own facts weighed on another day than their trade: what time alone
   * changes can so be told from what trade changes.
   */
  public Assessments solvedAssessments(LocalDate ownDay) {
    return picture(Guard.NONE).solved(ownDay).assessments();
  }

  /**
   * A copy of the facts so far that the stream no longer touches, to be solved by another thread.
   * Takes time in proportion to suppliers and links, but solves nothing.
   *
   * @param guard under which single shipments are looked up later
   */
  public Picture picture(Guard guard) {
    return new Picture(StillWorld.of(state, guard), state.parameters, appraisal);
  }

  /** Another number as soon as something was taken in that may change a score. */
  public long revision() {
    return revision;
  }

  /** The valuation that the facts so far amount to. */
  SolvedValuation solve() {
    return picture(Guard.NONE).solve(today());
  }

  /**
   * Takes all that facts and drains made of this engine down, or gives it back to one that knows
   * nothing yet and has the same parameters and packs. Between a drain and the next fact only.
   */
  public void transcribe(Transcript by) {
    state.transcribe(by);
    announcements.transcribe(by);
  }

  private <T> Optional<T> of(SupplierId supplier, IntFunction<T> answer) {
    int node = state.suppliers.find(supplier);
    return node == Numbering.NONE || !state.homes.stands(node)
        ? Optional.empty()
        : Optional.ofNullable(answer.apply(node));
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
