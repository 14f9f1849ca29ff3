package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.engine.Trial.id;

import java.util.OptionalLong;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.explanation.Contribution;
import org.tierlight.risk.fact.RiskFact.LinkEnded;
import org.tierlight.risk.json.PublishedParameters;
import org.tierlight.risk.law.Proves;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SourceClass;

/** The golden values of method.md section 10, by facts through the engine. */
class GoldenExposureTest {

  private static final Offset<Double> SIX_DIGITS = within(5e-7);

  private static void assertExposure(Trial trial, String name, double... lowMidHigh) {
    Interval exposure = trial.standing(name).exposure();
    assertThat(exposure.low()).as("low of %s", name).isCloseTo(lowMidHigh[0], SIX_DIGITS);
    assertThat(exposure.mid()).as("mid of %s", name).isCloseTo(lowMidHigh[1], SIX_DIGITS);
    assertThat(exposure.high()).as("high of %s", name).isCloseTo(lowMidHigh[2], SIX_DIGITS);
  }

  private static void assertExact(Trial trial, String name, double value) {
    assertExposure(trial, name, value, value, value);
  }

  private static Trial chain(Trial trial) {
    trial.raw("A", .5).supplier("B", .1).supplier("C", 0);
    trial.ships("A", "B", 100).ships("B", "C", 100);
    return trial;
  }

  @Proves("G3")
  @Test
  void g3Chain() {
    Trial trial = chain(new Trial());
    trial.drain();

    assertExact(trial, "A", 0.5);
    assertExact(trial, "B", 0.46);
    assertExact(trial, "C", 0.368);
  }

  @Proves("G4")
  @Test
  void g4Diamond() {
    Trial trial = new Trial().raw("A", .5).supplier("B1", .1).supplier("B2", .1).supplier("D", 0);
    trial.ships("A", "B1", 70).ships("A", "B2", 30).ships("B1", "D", 50).ships("B2", "D", 50);
    trial.drain();

    assertExact(trial, "D", 0.368);
  }

  @Proves("G5")
  @Test
  void g5Cycle() {
    Trial trial = new Trial().supplier("A", .2).supplier("B", 0);
    trial.ships("A", "B", 10).ships("B", "A", 10);
    trial.drain();

    assertExact(trial, "A", 0.409836);
    assertExact(trial, "B", 0.327869);
  }

  @Proves("G5")
  @Test
  void g5CycleOfThreeWithAChord() {
    Trial trial = new Trial().supplier("A", .2).supplier("B", 0).supplier("C", .05);
    trial.ships("A", "B", 1).ships("B", "C", 1).ships("C", "A", 1).ships("A", "C", 3);
    trial.drain();

    assertExact(trial, "A", 0.431291);
    assertExact(trial, "B", 0.345033);
    assertExact(trial, "C", 0.361392);
  }

  private static Trial missingTier() {
    Trial trial =
        new Trial().raw("A", .5).buying("S", .1, 1000).supplier("C", 0).supplier("S0", .1);
    trial.ships("A", "S", 600).ships("S", "C", 5);
    trial.drain();
    return trial;
  }

  @Proves("G6")
  @Test
  void g6MissingTier() {
    Trial trial = missingTier();

    assertExposure(trial, "S", 0.316, 0.46, 0.604);
    assertExposure(trial, "C", 0.2528, 0.368, 0.4832);
    assertExposure(trial, "S0", 0.1, 0.28, 0.82);
  }

  @Proves("G6")
  @Test
  void g6Attribution() {
    var explanation = missingTier().explain("C");

    assertThat(explanation.contributions())
        .extracting(Contribution::kind, Contribution::supplier, Contribution::tier)
        .containsExactly(
            tuple(Contribution.Kind.EVIDENCE, id("A"), 2),
            tuple(Contribution.Kind.UNDISCLOSED, id("S"), 1),
            tuple(Contribution.Kind.EVIDENCE, id("S"), 1));
    assertThat(explanation.contributions().get(0).amount()).isCloseTo(0.1728, SIX_DIGITS);
    assertThat(explanation.contributions().get(1).amount()).isCloseTo(0.1152, SIX_DIGITS);
    assertThat(explanation.contributions().get(2).amount()).isCloseTo(0.08, SIX_DIGITS);
  }

  @Proves("G7")
  @Test
  void g7Split() {
    Trial one = new Trial().raw("A", .5).supplier("S", 0);
    one.ships("A", "S", 100).drain();
    Trial five = new Trial().supplier("S", 0);
    for (String name : new String[] {"A", "B", "C", "D", "E"}) {
      five.raw(name, .5).ships(name, "S", 20);
    }
    five.drain();

    assertExact(one, "S", 0.4);
    assertExact(five, "S", 0.4);
  }

  /** A shipped a year and more ago, so it left the window; B still ships. */
  private static Trial hiding() {
    Trial trial = new Trial().raw("A", .9).raw("B", .1).buying("S", 0, 100);
    trial.ships("A", "S", 50, TODAY.minusDays(300)).ships("B", "S", 50, TODAY);
    return trial;
  }

  @Proves("G8")
  @Test
  void g8NothingHidden() {
    Trial trial = hiding();
    trial.drain();

    assertExact(trial, "S", 0.4);
  }

  @Proves("G8")
  @Test
  void g8WhoFallsSilentIsRemembered() {
    Trial trial = hiding();
    trial.engine.advanceTo(Trial.at(TODAY.plusDays(100)));
    trial.drain();

    assertExposure(trial, "S", 0.04, 0.4, 0.44);
  }

  /** The control: without memory, hiding a supplier would pay. */
  @Proves("G8")
  @Test
  void g8WithoutMemoryHidingWouldPay() {
    Trial trial = hiding();
    trial.engine.advanceTo(Trial.at(TODAY.plusDays(100)));
    trial.tell(new LinkEnded(id("A"), id("S"), TODAY.plusDays(90)));
    trial.drain();

    assertExposure(trial, "S", 0.04, 0.14, 0.44);
  }

  @Proves("G9")
  @Test
  void g9LinkAlert() {
    Trial trial = new Trial();
    trial.described("L", true, OptionalLong.empty()).evidence("wro", "L", SourceClass.OFFICIAL, 1);
    for (String name : new String[] {"X", "Y", "Z", "ZZ", "other"}) {
      trial.supplier(name, 0);
    }
    trial.ships("L", "X", 10).ships("other", "X", 40).ships("Z", "X", 50);
    trial.ships("L", "Y", 2).ships("other", "Y", 98);
    trial.ships("X", "Z", 30).ships("other", "Z", 70);
    trial.ships("Z", "ZZ", 30).ships("other", "ZZ", 70);
    trial.drain();

    assertThat(trial.standing("X").alertStrength()).isCloseTo(0.784, SIX_DIGITS);
    assertThat(trial.standing("Y").alertStrength()).isCloseTo(0.3136, SIX_DIGITS);
    assertThat(trial.standing("Z").alertStrength()).isCloseTo(0.6272, SIX_DIGITS);
    assertThat(trial.standing("ZZ").alertStrength()).isCloseTo(0.50176, SIX_DIGITS);
    assertThat(trial.engine.chain(id("ZZ")))
        .extracting(link -> link.supplier().value(), link -> link.tier(), link -> link.share())
        .containsExactly(
            tuple("ZZ", 0, 1.0), tuple("Z", 1, 0.3), tuple("X", 2, 0.3), tuple("L", 3, 0.1));
  }

  @Proves("G11")
  @Test
  void g11BelowTheThresholdNothingIsPassedOn() {
    Trial trial = chain(new Trial(PublishedParameters.streaming(0.1, 0)));
    trial.drain();
    trial.risk("A", .55).drain();

    assertThat(trial.mid("B")).isCloseTo(0.46, SIX_DIGITS);
    assertThat(recomputedMid(trial, "B")).isCloseTo(0.496, SIX_DIGITS);
  }

  private static double recomputedMid(Trial trial, String name) {
    return trial.engine.recompute().stream()
        .filter(one -> one.supplier().equals(id(name)))
        .findFirst()
        .orElseThrow()
        .exposure()
        .mid();
  }
}
