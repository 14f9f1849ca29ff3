package org.tierlight.risk.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tierlight.risk.alert.Telling;
import org.tierlight.risk.alert.Told;
import org.tierlight.risk.column.NodeQueue;
import org.tierlight.risk.column.Numbering;
import org.tierlight.risk.explanation.ChainLink;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.OwnRisk;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/**
 * Keeps the suppliers of one part of the network current: the engine of {@link ScoringEngine} over
 * the facts about its own suppliers, to which the suppliers of other parts are leaves with the
 * values that those parts told (method.md section 11). What is said is absolute and stamped, so
 * loss before a new life, repetition and disorder are harmless: the parts come to the same fixed
 * point as one engine over all facts, within four tolerances.
 *
 * <p>A new life is built from the facts kept, what was heard and who follows; at its first {@link
 * #settle} it says everything again, since nobody knows what of the earlier life arrived.
 */
public final class ScoringPart {

  private final State state;
  private final Border border;
  private final Followers followers;
  private final Stamps stamps;
  private final Valuation live;
  private final Announcements announcements;
  private final Chains chains;
  private final NodeQueue untold = new NodeQueue();

  /**
   * A part without facts.
   *
   * @param isHere which suppliers it keeps
   * @param life greater than that of every earlier life of this part
   */
  public ScoringPart(
      Parameters parameters,
      Appraisal appraisal,
      Instant now,
      Predicate<SupplierId> isHere,
      long life) {
    this.border = new Border(isHere);
    this.state = new State(parameters, appraisal, day(now), border);
    this.border.number(state.suppliers);
    this.followers = new Followers(parameters.streaming().tolerance());
    this.stamps = new Stamps(life);
    this.live = new LiveValuation(state);
    this.announcements = new Announcements(state, live);
    this.chains = new Chains(live);
  }

  /** Takes up what an earlier life last told the world of a supplier. */
  public void resume(SupplierId supplier, Told told) {
    announcements.resume(state.node(supplier), told);
  }

  /** Takes in a fact about its own suppliers, or about what they bought. */
  public void apply(Version version, RiskFact fact) {
    state.apply(version, fact);
  }

  /** A supplier is known, though no fact that is kept names it. */
  public void meet(SupplierId supplier) {
    state.node(supplier);
  }

  /** Takes in what another part says of one of its suppliers; answers whether it was news. */
  public boolean hear(SupplierId supplier, Stamp stamp, Heard heard) {
    int node = state.node(supplier);
    boolean isNews = border.hear(node, stamp, heard);
    if (isNews) {
      state.changedOwn.add(node);
    }
    return isNews;
  }

  /** Another part follows one of our suppliers; answers whether that was news. */
  public boolean follow(int part, Said.Following following) {
    int node = state.node(following.supplier());
    boolean isNews = followers.follow(state, node, part, following);
    if (isNews) {
      state.changedOwn.add(node);
      state.touched.add(node);
    }
    return isNews;
  }

  /** Other indicator packs are in force: all suppliers are appraised by them when it settles. */
  public void reappraise(Appraisal packs) {
    state.appraiseBy(packs);
    state.reappraise();
  }

  /** Moves valid time on; an earlier instant changes nothing. */
  public void advanceTo(Instant now) {
    state.advanceTo(day(now));
  }

  /** The day that valid time has reached. */
  public LocalDate today() {
    return state.today();
  }

  /** Brings all values up to date and answers what the other parts must hear. */
  public Said settle() {
    state.settle();
    List<Said.Following> followings = border.follow(state, stamps);
    List<Said.Value> values = new ArrayList<>();
    while (!state.touched.isEmpty()) {
      int node = state.touched.poll();
      if (!border.holds(node)) {
        untold.add(node);
        say(node, values);
      }
    }
    return new Said(values, followings);
  }

  private void say(int node, List<Said.Value> values) {
    Heard now = Heard.of(live.standing(node), live.isListed(node));
    List<Integer> parts = followers.tell(node, now);
    if (!parts.isEmpty()) {
      values.add(new Said.Value(live.supplier(node), stamps.next(), now, parts));
    }
  }

  /** What there is to tell the world of our own suppliers since the last time. */
  public List<Telling> tell() {
    untold.moveTo(state.touched);
    return announcements.tell();
  }

  /** Where a supplier that is kept here stands since it was last settled. */
  public Optional<Standing> standing(SupplierId supplier) {
    return node(supplier).map(live::standing);
  }

  /** What the supplier's own facts amount to. */
  public Optional<OwnRisk> ownRisk(SupplierId supplier) {
    return node(supplier).map(node -> state.ownRisks.own(node, state.today()));
  }

  /** How a supplier was described. */
  public Optional<Profile> profile(SupplierId supplier) {
    return node(supplier).map(state.dossiers::profile);
  }

  /** The chain behind a supplier's alert strength, up to the first that is kept elsewhere. */
  public List<ChainLink> chain(SupplierId supplier) {
    return node(supplier).map(chains::ofAlert).orElse(List.of());
  }

  /** The chain behind a supplier's legal flag. */
  public List<ChainLink> legalChain(SupplierId supplier) {
    return node(supplier).map(chains::ofLegalFlag).orElse(List.of());
  }

  /** The suppliers that are kept here. */
  public List<SupplierId> suppliers() {
    return IntStream.range(0, state.suppliers.size())
        .filter(node -> !border.holds(node))
        .mapToObj(state.suppliers::key)
        .toList();
  }

  private Optional<Integer> node(SupplierId supplier) {
    int node = state.suppliers.find(supplier);
    return node == Numbering.NONE || border.holds(node) ? Optional.empty() : Optional.of(node);
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
