package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.tierlight.risk.alert.Telling;
import org.tierlight.risk.alert.Told;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.json.PublishedParameters;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.law.Refutes;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/** Duplicates, disorder and crashes move no score by more than 4ε (method.md section 9: I14). */
class AsynchronyLawTest {

  private static final double TOLERANCE = 1e-3;

  /** δε/(1 − δ) of section 4, with room for rounding. */
  private static final Offset<Double> FOUR_TOLERANCES = within(4 * TOLERANCE + 1e-9);

  private static final Offset<Double> ROUNDING = within(1e-12);

  /**
   * How facts reach the engine.
   *
   * @param facts each of them once
   * @param arriving the same in any order, some of them more than once
   * @param crashes after how many arrivals the process ends and starts again
   */
  record Run(List<VersionedFact> facts, List<VersionedFact> arriving, List<Integer> crashes) {}

  /** Brings a run to an end and answers where every supplier stands. */
  private interface Reading {
    Map<SupplierId, Score> end(Run run);
  }

  @Provide
  Arbitrary<Run> runs() {
    return Combinators.combine(
            RandomFacts.any(),
            Arbitraries.longs(),
            Arbitraries.integers().between(0, 100).list().ofMaxSize(3))
        .as((facts, seed, crashes) -> new Run(facts, arriving(facts, seed), crashes));
  }

  private static List<VersionedFact> arriving(List<VersionedFact> facts, long seed) {
    Random random = new Random(seed);
    List<VersionedFact> arriving = new ArrayList<>(facts);
    facts.stream().filter(fact -> random.nextBoolean()).forEach(arriving::add);
    Collections.shuffle(arriving, random);
    return arriving;
  }

  private static final Law<Reading, Run> I14 =
      new Law<>(
          "I14",
          "an asynchronous run with duplicates, reordering and crash-replay ends within 4·epsilon",
          (reading, run) ->
              isNear(new PlainMethod(World.of(run.facts)).results(), reading.end(run)));

  /** A and L are exact. */
  private static void isNear(Map<SupplierId, Score> expected, Map<SupplierId, Score> ended) {
    assertThat(ended.keySet()).isEqualTo(expected.keySet());
    Worlds.compare(
        expected,
        ended,
        (score, end) -> {
          Worlds.near(score, end, FOUR_TOLERANCES);
          assertThat(end.alert()).isCloseTo(score.alert(), ROUNDING);
          assertThat(end.legal()).isEqualTo(score.legal());
        });
  }

  /** One process after another, each with what was told before it. */
  private static final class Lives {
    private final Parameters parameters;
    private final boolean replaying;
    private final Map<SupplierId, Told> told = new TreeMap<>();
    private ScoringEngine engine;

    Lives(double tolerance, boolean replaying) {
      this.parameters = PublishedParameters.streaming(tolerance, 0, 1e9);
      this.replaying = replaying;
      this.engine = born();
    }

    private ScoringEngine born() {
      return new ScoringEngine(parameters, Trial.VARIED, Trial.at(TODAY));
    }

    Map<SupplierId, Score> live(Run run) {
      for (int k = 0; k < run.arriving.size(); k++) {
        if (run.crashes.contains(k)) {
          startAgain(run.arriving.subList(0, k));
        }
        apply(run.arriving.get(k));
        if (k % 3 == 0) {
          drain();
        }
      }
      drain();
      return scores();
    }

    /** What an engine holds is gone; the log is read again, however far the drains had come. */
    private void startAgain(List<VersionedFact> log) {
      engine = born();
      told.forEach(engine::resume);
      if (replaying) {
        log.forEach(this::apply);
      }
    }

    private void apply(VersionedFact fact) {
      engine.apply(fact.version(), fact.fact());
    }

    private void drain() {
      for (Telling telling : engine.drain()) {
        told.put(telling.supplier(), telling.told());
      }
    }

    private Map<SupplierId, Score> scores() {
      Map<SupplierId, Score> scores = new TreeMap<>();
      engine.suppliers().forEach(supplier -> scores.put(supplier, score(supplier)));
      return scores;
    }

    private Score score(SupplierId supplier) {
      Standing standing = engine.standing(supplier).orElseThrow();
      return new Score(
          standing.exposure().low(),
          standing.exposure().mid(),
          standing.exposure().high(),
          standing.alertStrength(),
          standing.legalFlag(),
          engine.ownRisk(supplier).orElseThrow());
    }
  }

  private static Map<SupplierId, Score> streamed(Run run) {
    return new Lives(TOLERANCE, true).live(run);
  }

  @Proves("I14")
  @Property(tries = 300)
  void disorderDuplicatesAndCrashesEndWithinFourTolerances(@ForAll("runs") Run run) {
    I14.holds(AsynchronyLawTest::streamed, run);
  }

  @Refutes("I14")
  @Example
  void didWhatComesLastHoldDisorderWouldMatter() {
    Reading lastHolds =
        run ->
            new PlainMethod(World.of(run.arriving), PlainFormulas.SOUND, (known, come) -> come)
                .results();

    I14.tells(AsynchronyLawTest::streamed, lastHolds, runs());
  }

  @Refutes("I14")
  @Example
  void wereAShipmentSentTwiceCountedTwiceDuplicatesWouldMatter() {
    Reading counting = run -> streamed(new Run(run.facts, numbered(run.arriving), run.crashes));

    I14.tells(AsynchronyLawTest::streamed, counting, runs());
  }

  private static List<VersionedFact> numbered(List<VersionedFact> facts) {
    List<VersionedFact> numbered = new ArrayList<>();
    for (VersionedFact fact : facts) {
      String suffix = "#" + numbered.size();
      RiskFact counted = fact.fact() instanceof GoodsShipped f ? again(f, suffix) : fact.fact();
      numbered.add(new VersionedFact(fact.version(), counted));
    }
    return numbered;
  }

  private static GoodsShipped again(GoodsShipped f, String suffix) {
    return new GoodsShipped(
        f.shipmentId() + suffix,
        f.seller(),
        f.buyer(),
        f.cents(),
        f.shippedOn(),
        f.hs(),
        f.documented());
  }

  @Refutes("I14")
  @Example
  void withoutReadingTheLogAgainACrashWouldLoseWhatCameBefore() {
    I14.tells(AsynchronyLawTest::streamed, run -> new Lives(TOLERANCE, false).live(run), runs());
  }

  @Refutes("I14")
  @Example
  void withACoarserToleranceTheBoundWouldNotHold() {
    I14.tells(AsynchronyLawTest::streamed, run -> new Lives(.02, true).live(run), runs());
  }
}
