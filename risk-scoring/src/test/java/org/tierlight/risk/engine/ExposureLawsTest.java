package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.engine.Trial.id;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.json.PublishedParameters;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** The invariants of method.md section 9, on full recomputes of random worlds with cycles. */
class ExposureLawsTest {

  private static final double SOLVED = 1e-9;
  private static final Offset<Double> SAME = within(SOLVED);

  @Provide
  Arbitrary<List<VersionedFact>> worlds() {
    return RandomFacts.any();
  }

  @Provide
  Arbitrary<List<VersionedFact>> recentWorlds() {
    return RandomFacts.recent();
  }

  @Provide
  Arbitrary<List<VersionedFact>> worldsWithoutEvidence() {
    return RandomFacts.withoutEvidence();
  }

  @Provide
  Arbitrary<SupplierId> suppliers() {
    return RandomFacts.suppliers();
  }

  private static ScoringEngine engine(Parameters parameters, List<VersionedFact> facts) {
    ScoringEngine engine = new ScoringEngine(parameters, Trial.VARIED, Trial.at(TODAY));
    facts.forEach(fact -> engine.apply(fact.version(), fact.fact()));
    return engine;
  }

  private static Map<SupplierId, Recomputed> scores(ScoringEngine engine) {
    Map<SupplierId, Recomputed> scores = new TreeMap<>();
    engine.recompute().forEach(one -> scores.put(one.supplier(), one));
    return scores;
  }

  private static Map<SupplierId, Recomputed> scores(List<VersionedFact> facts) {
    return scores(engine(PUBLISHED, facts));
  }

  private static List<VersionedFact> and(List<VersionedFact> facts, RiskFact... more) {
    List<VersionedFact> all = new ArrayList<>(facts);
    for (RiskFact fact : more) {
      all.add(new VersionedFact(new Version(Trial.at(TODAY.plusDays(1)), "z" + all.size()), fact));
    }
    return all;
  }

  private interface Comparison {
    void check(Recomputed before, Recomputed after);
  }

  private static void compare(
      Map<SupplierId, Recomputed> before,
      Map<SupplierId, Recomputed> after,
      Comparison comparison) {
    before.forEach(
        (supplier, score) -> {
          Recomputed now = after.get(supplier);
          assertThat(now).isNotNull();
          if (now != null) {
            comparison.check(score, now);
          }
        });
  }

  private static void notLower(Recomputed before, Recomputed after) {
    lowNotLower(before, after);
    midAndHighNotLower(before, after);
    assertThat(after.alertStrength()).isGreaterThanOrEqualTo(before.alertStrength() - SOLVED);
    assertThat(after.legalFlag() || !before.legalFlag()).isTrue();
  }

  private static void lowNotLower(Recomputed before, Recomputed after) {
    assertThat(after.exposure().low()).isGreaterThanOrEqualTo(before.exposure().low() - SOLVED);
  }

  private static void midAndHighNotLower(Recomputed before, Recomputed after) {
    assertThat(after.exposure().mid()).isGreaterThanOrEqualTo(before.exposure().mid() - SOLVED);
    assertThat(after.exposure().high()).isGreaterThanOrEqualTo(before.exposure().high() - SOLVED);
  }

  private static void same(Recomputed before, Recomputed after) {
    assertThat(after.exposure().low()).isCloseTo(before.exposure().low(), SAME);
    assertThat(after.exposure().mid()).isCloseTo(before.exposure().mid(), SAME);
    assertThat(after.exposure().high()).isCloseTo(before.exposure().high(), SAME);
    assertThat(after.alertStrength()).isCloseTo(before.alertStrength(), SAME);
  }

  /** I1, before anything puts the bounds in order; I2. */
  @Property(tries = 100)
  void boundsStandInOrderAboveTheOwnRisk(@ForAll("worlds") List<VersionedFact> facts) {
    ScoringEngine engine = engine(PUBLISHED, facts);
    engine.drain();
    FullRecompute full = engine.fullRecompute();
    full.solveExposures(1e-12);
    for (int node = 0; node < engine.suppliers().size(); node++) {
      assertThat(full.low(node)).isBetween(0.0, full.mid(node) + 1e-12);
      assertThat(full.high(node)).isBetween(full.mid(node) - 1e-12, 1 + 1e-12);
    }
    for (SupplierId supplier : engine.suppliers()) {
      var own = engine.ownRisk(supplier).orElseThrow();
      var standing = engine.standing(supplier).orElseThrow();
      var risk = own.risk(PUBLISHED.inherent().weight());
      assertThat(standing.exposure().mid()).isGreaterThanOrEqualTo(risk.mid() - SOLVED);
      assertThat(standing.exposure().low()).isGreaterThanOrEqualTo(risk.low() - SOLVED);
      assertThat(standing.alertStrength()).isGreaterThanOrEqualTo(own.evidence().mid());
    }
  }

  private static EvidenceFound sign(String itemId, SupplierId supplier, SourceClass by) {
    return new EvidenceFound(
        supplier,
        new EvidenceItem(itemId, by, IloIndicator.DECEPTION, .7, TODAY, "test", null, itemId));
  }

  /** I3. */
  @Property(tries = 100)
  void anItemMoreNeverLowersAnyScore(
      @ForAll("worlds") List<VersionedFact> facts,
      @ForAll("suppliers") SupplierId supplier,
      @ForAll SourceClass by) {
    compare(
        scores(facts), scores(and(facts, sign("new", supplier, by))), ExposureLawsTest::notLower);
  }

  /** I3. */
  @Property(tries = 100)
  void aHigherCapNeverLowersAnyScore(
      @ForAll("worlds") List<VersionedFact> facts, @ForAll SourceClass of) {
    double raised = PUBLISHED.evidence().rule(of).cap() + .01;

    compare(
        scores(facts),
        scores(engine(PublishedParameters.withCap(of, raised), facts)),
        ExposureLawsTest::notLower);
  }

  /** I4. */
  @Property(tries = 50)
  void withoutLinksOnlyOwnRiskAndUndisclosedUpstreamCount(@ForAll @IntRange(max = 9) int tenths) {
    double r = tenths / 10.0;
    Trial trial = new Trial().supplier("S", r);
    trial.drain();

    assertThat(trial.standing("S").exposure().low()).isCloseTo(r, SAME);
    assertThat(trial.mid("S")).isCloseTo(r + (1 - r) * .8 * .25, SAME);
    assertThat(trial.standing("S").exposure().high()).isCloseTo(r + (1 - r) * .8, SAME);
  }

  /** I5: a supplier is kept in two records with the same inbound; each buyer buys from both. */
  @Property(tries = 100)
  void keepingASupplierInTwoRecordsChangesNoExposure(
      @ForAll @IntRange(min = 1, max = 99) int part) {
    Trial one = new Trial().raw("A", .6).supplier("S", .1).supplier("C", 0);
    one.ships("A", "S", 100).ships("S", "C", 100).ships("C", "A", 3).drain();
    Trial two = new Trial().raw("A", .6).supplier("S1", .1).supplier("S2", .1).supplier("C", 0);
    two.ships("A", "S1", 100).ships("A", "S2", 100).ships("C", "A", 3);
    two.ships("S1", "C", part).ships("S2", "C", 100 - part).drain();

    assertThat(two.mid("C")).isCloseTo(one.mid("C"), within(1e-7));
    assertThat(two.mid("S2")).isCloseTo(one.mid("S"), within(1e-7));
    assertThat(two.mid("A")).isCloseTo(one.mid("A"), within(1e-7));
  }

  private static List<VersionedFact> buyingMuch(List<VersionedFact> facts) {
    List<VersionedFact> all = facts;
    for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
      all = and(all, described(name, 60_000_000_000L));
    }
    return all;
  }

  private static SupplierDescribed described(String name, long purchases) {
    return new SupplierDescribed(
        id(name),
        new Profile(
            name,
            null,
            null,
            List.of(),
            List.of(),
            false,
            OptionalLong.of(purchases),
            Disclosure.VERIFIED_LIST));
  }

  private static GoodsShipped shipment(String seller, SupplierId buyer, LocalDate day) {
    return new GoodsShipped("revealed", id(seller), buyer, 4_000_000_000L, day, null, true);
  }

  /** I7. */
  @Property(tries = 100)
  void revealingUndisclosedUpstreamNarrowsTheBounds(
      @ForAll("recentWorlds") List<VersionedFact> facts,
      @ForAll("suppliers") SupplierId buyer,
      @ForAll("suppliers") SupplierId seller) {
    List<VersionedFact> before = buyingMuch(facts);
    String from = seller.equals(buyer) ? "newcomer" : seller.value();

    compare(
        scores(before),
        scores(and(before, shipment(from, buyer, TODAY))),
        (known, revealed) -> {
          lowNotLower(known, revealed);
          assertThat(revealed.exposure().high())
              .isLessThanOrEqualTo(known.exposure().high() + SOLVED);
        });
  }

  /** I8: the same shipment, but so long ago that it left the window. */
  @Property(tries = 100)
  void fallingSilentNeverLowersMidOrHigh(
      @ForAll("recentWorlds") List<VersionedFact> facts,
      @ForAll("suppliers") SupplierId buyer,
      @ForAll SourceClass by) {
    List<VersionedFact> world =
        and(buyingMuch(facts), described("silent", 0), sign("of-silent", id("silent"), by));

    compare(
        scores(and(world, shipment("silent", buyer, TODAY))),
        scores(and(world, shipment("silent", buyer, TODAY.minusDays(400)))),
        ExposureLawsTest::midAndHighNotLower);
  }

  /** I9: no channel, no remedy, no new assurance; all trade stays in the window. */
  @Property(tries = 100)
  void silenceLowersNothingAsTimePasses(
      @ForAll("recentWorlds") List<VersionedFact> facts,
      @ForAll @IntRange(min = 1, max = 350) int days) {
    List<VersionedFact> keptByStatute = facts.stream().filter(fact -> !isOld(fact.fact())).toList();
    ScoringEngine engine = engine(PUBLISHED, keptByStatute);
    Map<SupplierId, Recomputed> before = scores(engine);
    engine.advanceTo(Trial.at(TODAY.plusDays(days)));

    compare(before, scores(engine), ExposureLawsTest::notLower);
  }

  private static boolean isOld(RiskFact fact) {
    return fact instanceof EvidenceFound found
        && found.item().observedOn().isBefore(TODAY.minusYears(5));
  }

  /** I9 can fail: with an open channel and no new report, evidence does decay. */
  @Test
  void anOpenChannelWithoutNewReportsLetsEvidenceDecay() {
    Trial trial = new Trial().supplier("S", .8);
    trial.drain();
    double before = trial.mid("S");
    for (int week = 0; week < 52; week++) {
      trial.tell(new RiskFact.ChannelReported(id("S"), TODAY.plusWeeks(week), 1));
    }
    trial.engine.advanceTo(Trial.at(TODAY.plusWeeks(53)));
    trial.drain();

    assertThat(trial.mid("S")).isLessThan(before - .1);
  }

  /** I10. */
  @Property(tries = 50)
  void namesMakeNoDifference(@ForAll("worlds") List<VersionedFact> facts) {
    Map<SupplierId, Recomputed> before = scores(facts);
    Map<SupplierId, Recomputed> after =
        scores(
            facts.stream()
                .map(fact -> new VersionedFact(fact.version(), Renaming.renamed(fact.fact())))
                .toList());

    before.forEach(
        (supplier, score) -> {
          Recomputed renamed = after.get(Renaming.renamed(supplier));
          assertThat(renamed).isNotNull();
          if (renamed != null) {
            same(score, renamed);
          }
        });
  }

  /** I12. */
  @Property(tries = 50)
  void theScaleOfABuyersPurchasesMakesNoDifference(
      @ForAll @IntRange(min = 2, max = 999) int factor) {
    Trial one = new Trial().raw("A", .6).raw("B", .2).buying("S", .1, 100);
    one.ships("A", "S", 2).ships("B", "S", 50).drain();
    Trial other = new Trial().raw("A", .6).raw("B", .2).buying("S", .1, 100L * factor);
    other.ships("A", "S", 2L * factor).ships("B", "S", 50L * factor).drain();

    assertThat(other.standing("S").exposure().mid()).isCloseTo(one.mid("S"), SAME);
    assertThat(other.standing("S").alertStrength())
        .isCloseTo(one.standing("S").alertStrength(), SAME);
  }

  /** I13. */
  @Property(tries = 100)
  void nobodyIsHighOnGeographyAlone(@ForAll("worldsWithoutEvidence") List<VersionedFact> facts) {
    ScoringEngine engine = engine(PUBLISHED, facts);
    engine.drain();
    for (SupplierId supplier : engine.suppliers()) {
      var standing = engine.standing(supplier).orElseThrow();
      assertThat(standing.exposure().mid()).isLessThanOrEqualTo(0.5556);
      assertThat(standing.alertStrength()).isZero();
      assertThat(standing.band()).isNotEqualTo(Band.HIGH);
    }
  }

  /** I13 can fail: one verified item is enough. */
  @Test
  void withEvidenceTheBoundOfGeographyDoesNotHold() {
    Trial trial = new Trial().raw("A", .9);
    trial.drain();

    assertThat(trial.mid("A")).isGreaterThan(0.5556);
    assertThat(trial.standing("A").alertStrength()).isPositive();
  }
}
