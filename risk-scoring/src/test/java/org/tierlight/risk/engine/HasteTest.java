package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.json.PublishedParameters;
import org.tierlight.risk.model.Parameters;

/** Drains in a hurry leave small movements; calm ones bring them to their end. */
class HasteTest {

  private static final double TOLERANCE = 1e-3;

  /** So few messages a drain that coming to rest takes several. */
  private static final Parameters SLOW = PublishedParameters.streaming(TOLERANCE, 3, 1e9);

  @Provide
  Arbitrary<List<VersionedFact>> facts() {
    return RandomFacts.any();
  }

  @Property(tries = 150)
  void hasteStaysWithinFourTolerancesAndCalmEndsAtTheExactScore(
      @ForAll("facts") List<VersionedFact> facts) {
    ScoringEngine engine = new ScoringEngine(SLOW, Trial.VARIED, Trial.at(Trial.TODAY));
    for (VersionedFact fact : facts) {
      engine.apply(fact.version(), fact.fact());
      engine.drainInHaste();
    }
    assertNear(engine, 4 * TOLERANCE);

    while (engine.isRestless()) {
      engine.drain();
    }
    assertNear(engine, 1e-7);
  }

  private static void assertNear(ScoringEngine engine, double distance) {
    for (Recomputed exact : engine.solved()) {
      assertThat(engine.standing(exact.supplier()).orElseThrow().exposure().mid())
          .isCloseTo(exact.exposure().mid(), within(distance));
    }
  }

  @Test
  void hasteKeepsAMovementWithinTheToleranceToItself() {
    Trial trial = new Trial().raw("Mill", .1).buying("Brand", 0, 100);
    trial.ships("Mill", "Brand", 100).drain();
    double before = trial.mid("Brand");
    trial.raw("Mill", .1005);

    trial.engine.drainInHaste();
    assertThat(trial.mid("Brand")).isEqualTo(before);
    assertThat(trial.engine.isRestless()).isTrue();

    trial.engine.drain();
    assertThat(trial.mid("Brand")).isGreaterThan(before);
    assertThat(trial.engine.isRestless()).isFalse();
  }
}
