package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Scorer.ENGINE;
import static org.tierlight.risk.engine.Worlds.SOLVED;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.json.PublishedParameters;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.law.Refutes;
import org.tierlight.risk.model.Bands;
import org.tierlight.risk.model.OwnRisk;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/** What a supplier's own risk means for its scores (method.md section 9: I1, I2, I4, I13). */
class RiskLawsTest {

  private static final double BETA = PUBLISHED.inherent().weight();
  private static final double DELTA = PUBLISHED.exposure().passing();
  private static final double FLOOR = PUBLISHED.exposure().undisclosedFloor();

  /** Section 6: β / (1 − (1 − β)·δ). */
  private static final double HIGHEST_BY_GEOGRAPHY = 0.5556;

  @Provide
  Arbitrary<World> worlds() {
    return Worlds.any();
  }

  @Provide
  Arbitrary<World> worldsWithoutEvidence() {
    return RandomFacts.withoutEvidence().map(World::of);
  }

  private static final Law<Scorer, World> I1 =
      new Law<>(
          "I1",
          "0 <= low <= mid <= high <= 1",
          (scorer, world) -> scorer.scores(world).values().forEach(RiskLawsTest::inOrder));

  private static void inOrder(Score score) {
    assertThat(score.low()).isBetween(0.0, score.mid() + SOLVED);
    assertThat(score.high()).isBetween(score.mid() - SOLVED, 1 + SOLVED);
  }

  @Proves("I1")
  @Property(tries = 100)
  void boundsStandInOrder(@ForAll("worlds") World world) {
    I1.holds(ENGINE, world);
  }

  @Refutes("I1")
  @Example
  void wereUpstreamAddedToOwnRiskTheSumWouldPassOne() {
    PlainFormulas added =
        new PlainFormulas() {
          @Override
          double exposure(double own, double upstream) {
            return own + upstream;
          }
        };

    I1.tells(ENGINE, Scorer.plain(added), worlds());
  }

  private static final Law<Scorer, World> I2 =
      new Law<>(
          "I2",
          "E >= r and A >= e",
          (scorer, world) -> scorer.scores(world).values().forEach(RiskLawsTest::aboveOwn));

  private static void aboveOwn(Score score) {
    Interval own = score.own().risk(BETA);
    assertThat(score.low()).isGreaterThanOrEqualTo(own.low() - SOLVED);
    assertThat(score.mid()).isGreaterThanOrEqualTo(own.mid() - SOLVED);
    assertThat(score.high()).isGreaterThanOrEqualTo(own.high() - SOLVED);
    assertThat(score.alert()).isGreaterThanOrEqualTo(score.own().evidence().mid() - SOLVED);
  }

  @Proves("I2")
  @Property(tries = 100)
  void noScoreLiesBelowTheSuppliersOwn(@ForAll("worlds") World world) {
    I2.holds(ENGINE, world);
  }

  @Refutes("I2")
  @Example
  void wereOwnRiskAndUpstreamAveragedGoodUpstreamWouldHideIt() {
    PlainFormulas averaged =
        new PlainFormulas() {
          @Override
          double exposure(double own, double upstream) {
            return (own + upstream) / 2;
          }
        };

    I2.tells(ENGINE, Scorer.plain(averaged), worlds());
  }

  @Refutes("I2")
  @Example
  void didTheAlertOnlyArriveOverLinksOwnEvidenceWouldNotCount() {
    PlainFormulas arrivedOnly =
        new PlainFormulas() {
          @Override
          double strength(double source, double arriving) {
            return arriving > 0 ? arriving : source;
          }
        };

    I2.tells(ENGINE, Scorer.plain(arrivedOnly), worlds());
  }

  private static final Law<Scorer, World> I4 =
      new Law<>("I4", "without edges E = r + (1-r)·delta·m·n", RiskLawsTest::standAlone);

  private static void standAlone(Scorer scorer, World world) {
    Set<SupplierId> buyers = new HashSet<>();
    world.facts().stream()
        .map(VersionedFact::fact)
        .filter(GoodsShipped.class::isInstance)
        .map(GoodsShipped.class::cast)
        .forEach(shipped -> buyers.add(shipped.buyer()));
    Map<SupplierId, Score> scores = scorer.scores(world);
    ScoringEngine engine = world.engine();
    scores.forEach(
        (supplier, score) -> {
          if (!buyers.contains(supplier)) {
            boolean primary = engine.profile(supplier).orElseThrow().primaryProducer();
            standsAlone(score, primary ? 0 : DELTA);
          }
        });
  }

  private static void standsAlone(Score score, double passing) {
    OwnRisk own = score.own();
    Interval r = own.risk(BETA);
    double unknown = Math.max(FLOOR, BETA * own.inherent().mid());
    assertThat(score.low()).isCloseTo(r.low(), within(SOLVED));
    assertThat(score.mid()).isCloseTo(r.mid() + (1 - r.mid()) * passing * unknown, within(SOLVED));
    assertThat(score.high()).isCloseTo(r.high() + (1 - r.high()) * passing, within(SOLVED));
  }

  @Proves("I4")
  @Property(tries = 100)
  void withoutLinksOnlyOwnRiskAndUndisclosedUpstreamCount(@ForAll("worlds") World world) {
    I4.holds(ENGINE, world);
  }

  @Refutes("I4")
  @Example
  void didOnlyKnownUpstreamCountSilenceWouldPay() {
    PlainFormulas knownOnly =
        new PlainFormulas() {
          @Override
          double unknownMid(double floor, double mean, double highestLapsed) {
            return mean;
          }
        };

    I4.tells(ENGINE, Scorer.plain(knownOnly), worlds());
  }

  private static final Law<Scorer, World> I13 =
      new Law<>(
          "I13",
          "without evidence E_mid <= 0.5556 and A = 0",
          (scorer, world) -> scorer.scores(world).values().forEach(RiskLawsTest::byGeography));

  private static void byGeography(Score score) {
    Band band = new Bands(PUBLISHED.bands()).band(score.mid(), score.alert(), score.legal());
    assertThat(score.mid()).isLessThanOrEqualTo(HIGHEST_BY_GEOGRAPHY);
    assertThat(score.alert()).isZero();
    assertThat(band).isNotEqualTo(Band.HIGH);
  }

  @Proves("I13")
  @Property(tries = 100)
  void nobodyIsHighOnGeographyAlone(@ForAll("worldsWithoutEvidence") World world) {
    I13.holds(ENGINE, world);
  }

  @Refutes("I13")
  @Example
  void didInherentRiskWeighHalfGeographyAloneWouldBeHigh() {
    Scorer heavier = world -> ENGINE.scores(world.by(PublishedParameters.withInherentWeight(.5)));

    I13.tells(ENGINE, heavier, worldsWithoutEvidence());
  }

  @Refutes("I13")
  @Example
  void didTheAlertBeginAtOwnRiskGeographyWouldRaiseIt() {
    PlainFormulas fromRisk =
        new PlainFormulas() {
          @Override
          double source(OwnRisk own) {
            return own.risk(BETA).mid();
          }
        };

    I13.tells(ENGINE, Scorer.plain(fromRisk), worldsWithoutEvidence());
  }
}
