package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.tierlight.risk.json.PublishedParameters;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Standing;

/** The stream comes to what the method says, however the facts come. */
class StreamLawsTest {

  /** So many messages that a drain never sweeps. */
  private static final double NEVER = 1e9;

  private static final Parameters ROUGH = PublishedParameters.streaming(1e-3, 0, NEVER);
  private static final Parameters PASSING = PublishedParameters.streaming(1e-3, 1_000_000, NEVER);
  private static final Offset<Double> SETTLED = within(1e-6);
  private static final Offset<Double> SOLVED = within(1e-9);
  private static final Offset<Double> ROUNDING = within(1e-12);

  @Provide
  Arbitrary<List<VersionedFact>> worlds() {
    return RandomFacts.any();
  }

  /** The facts twice, in any order, drained now and then. */
  private static ScoringEngine stream(
      Parameters parameters, List<VersionedFact> facts, long seed, LocalDate from) {
    Random random = new Random(seed);
    List<VersionedFact> twice = new ArrayList<>(facts);
    twice.addAll(facts);
    Collections.shuffle(twice, random);
    ScoringEngine engine = new ScoringEngine(parameters, Trial.VARIED, Trial.at(from));
    for (VersionedFact fact : twice) {
      engine.apply(fact.version(), fact.fact());
      if (random.nextInt(3) == 0) {
        engine.drain();
      }
    }
    engine.drain();
    return engine;
  }

  private static void assertComesTo(
      PlainMethod method, ScoringEngine engine, Offset<Double> tolerance) {
    assertThat(engine.suppliers()).containsExactlyInAnyOrderElementsOf(method.results().keySet());
    method
        .results()
        .forEach(
            (supplier, expected) -> {
              Standing standing = engine.standing(supplier).orElseThrow();
              assertThat(standing.exposure().low()).isCloseTo(expected.low(), tolerance);
              assertThat(standing.exposure().mid()).isCloseTo(expected.mid(), tolerance);
              assertThat(standing.exposure().high()).isCloseTo(expected.high(), tolerance);
              assertThat(standing.alertStrength()).isCloseTo(expected.alert(), ROUNDING);
              assertThat(standing.legalFlag()).isEqualTo(expected.legal());
            });
  }

  @Property(tries = 200)
  void settlesToTheMethod(@ForAll("worlds") List<VersionedFact> facts, @ForAll long seed) {
    ScoringEngine engine = stream(PASSING, facts, seed, TODAY);

    assertComesTo(new PlainMethod(World.of(facts)), engine, SETTLED);
  }

  @Property(tries = 100)
  void sweepingComesToTheSame(@ForAll("worlds") List<VersionedFact> facts, @ForAll long seed) {
    ScoringEngine engine = stream(PUBLISHED, facts, seed, TODAY);

    assertComesTo(new PlainMethod(World.of(facts)), engine, SETTLED);
  }

  /** The window, the memory and all that ages: going there by days equals being there. */
  @Property(tries = 200)
  void movingOnInTimeEqualsStartingLater(
      @ForAll("worlds") List<VersionedFact> facts,
      @ForAll long seed,
      @ForAll @IntRange(max = 1200) int days) {
    ScoringEngine engine = stream(PASSING, facts, seed, TODAY);
    LocalDate later = TODAY.plusDays(days);
    engine.advanceTo(Trial.at(TODAY.plusDays(days / 2)));
    engine.drain();
    engine.advanceTo(Trial.at(later));
    engine.drain();

    assertComesTo(new PlainMethod(World.of(facts).on(later)), engine, SETTLED);
  }

  @Property(tries = 100)
  void theFullRecomputeEqualsTheMethod(
      @ForAll("worlds") List<VersionedFact> facts, @ForAll long seed) {
    ScoringEngine engine = stream(ROUGH, facts, seed, TODAY);
    PlainMethod method = new PlainMethod(World.of(facts));

    for (Recomputed one : engine.recompute()) {
      Score expected = method.result(one.supplier());
      assertThat(one.exposure().low()).isCloseTo(expected.low(), SOLVED);
      assertThat(one.exposure().mid()).isCloseTo(expected.mid(), SOLVED);
      assertThat(one.exposure().high()).isCloseTo(expected.high(), SOLVED);
      assertThat(one.alertStrength()).isCloseTo(expected.alert(), ROUNDING);
      assertThat(one.legalFlag()).isEqualTo(expected.legal());
    }
  }

  /** Where the engine was before, and in which order it heard, leaves no trace. */
  @Proves("I6")
  @Property(tries = 100)
  void anyWayLeadsToTheSameStandings(
      @ForAll("worlds") List<VersionedFact> facts, @ForAll long one, @ForAll long other) {
    ScoringEngine first = stream(PUBLISHED, facts, one, TODAY);
    ScoringEngine second = stream(PUBLISHED, facts, other, TODAY);

    first
        .suppliers()
        .forEach(
            supplier -> {
              Standing expected = first.standing(supplier).orElseThrow();
              Standing standing = second.standing(supplier).orElseThrow();
              assertThat(standing.exposure().mid()).isCloseTo(expected.exposure().mid(), SETTLED);
              assertThat(standing.alertStrength()).isEqualTo(expected.alertStrength());
              assertThat(standing.legalFlag()).isEqualTo(expected.legalFlag());
            });
  }
}
