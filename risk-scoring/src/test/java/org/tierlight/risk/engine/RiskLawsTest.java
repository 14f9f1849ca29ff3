package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Worlds.SOLVED;
import static org.tierlight.risk.engine.Worlds.and;
import static org.tierlight.risk.engine.Worlds.compare;
import static org.tierlight.risk.engine.Worlds.engine;
import static org.tierlight.risk.engine.Worlds.scores;
import static org.tierlight.risk.engine.Worlds.sign;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.json.PublishedParameters;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** What own risk and evidence do to scores (method.md section 9: I1 to I4, I13). */
class RiskLawsTest {

  private static final Offset<Double> SAME = within(1e-9);

  @Provide
  Arbitrary<List<VersionedFact>> worlds() {
    return RandomFacts.any();
  }

  @Provide
  Arbitrary<List<VersionedFact>> worldsWithoutEvidence() {
    return RandomFacts.withoutEvidence();
  }

  @Provide
  Arbitrary<SupplierId> suppliers() {
    return RandomFacts.suppliers();
  }

  /** I1, before anything puts the bounds in order; I2. */
  @Property(tries = 100)
  void boundsStandInOrderAboveTheOwnRisk(@ForAll("worlds") List<VersionedFact> facts) {
    ScoringEngine engine = engine(PUBLISHED, facts);
    engine.drain();
    Solution full = engine.solve().solution();
    for (int node = 0; node < engine.suppliers().size(); node++) {
      assertThat(full.value(node, Terms.LOW)).isBetween(0.0, full.value(node, Terms.MID) + 1e-12);
      assertThat(full.value(node, Terms.HIGH))
          .isBetween(full.value(node, Terms.MID) - 1e-12, 1 + 1e-12);
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

  /** I3. */
  @Property(tries = 100)
  void anItemMoreNeverLowersAnyScore(
      @ForAll("worlds") List<VersionedFact> facts,
      @ForAll("suppliers") SupplierId supplier,
      @ForAll SourceClass by) {
    compare(scores(facts), scores(and(facts, sign("new", supplier, by))), Worlds::notLower);
  }

  /** I3. */
  @Property(tries = 100)
  void aHigherCapNeverLowersAnyScore(
      @ForAll("worlds") List<VersionedFact> facts, @ForAll SourceClass of) {
    double raised = PUBLISHED.evidence().rule(of).cap() + .01;

    compare(
        scores(facts),
        scores(engine(PublishedParameters.withCap(of, raised), facts)),
        Worlds::notLower);
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
