package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.id;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.explanation.Contribution;
import org.tierlight.risk.explanation.Explanation;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.indicator.Pack;
import org.tierlight.risk.indicator.Provenance;
import org.tierlight.risk.json.PublishedParameters;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.law.Refutes;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

class ExplanationTest {

  /** Explains every supplier of a world. */
  private interface Explaining {
    List<Explanation> explain(World world, int largest);
  }

  /** A world, and how many terms are spelled out. */
  record Question(World world, int largest) {}

  private static final Explaining EXPLAINER =
      (world, largest) -> {
        ScoringEngine engine = world.engine();
        engine.drain();
        return engine.suppliers().stream()
            .map(supplier -> engine.assessments().explain(supplier, largest).orElseThrow())
            .toList();
      };

  @Provide
  Arbitrary<World> worlds() {
    return Worlds.any();
  }

  @Provide
  Arbitrary<Question> questions() {
    return Combinators.combine(worlds(), Arbitraries.integers().between(0, 40)).as(Question::new);
  }

  private static double sum(Explanation explanation) {
    return explanation.contributions().stream().mapToDouble(Contribution::amount).sum();
  }

  private static final Law<Explaining, Question> I11 =
      new Law<>(
          "I11",
          "attribution terms are at least 0 and sum to mid",
          (explaining, question) ->
              explaining
                  .explain(question.world, question.largest)
                  .forEach(ExplanationTest::sumsToMid));

  private static void sumsToMid(Explanation why) {
    assertThat(why.contributions()).allMatch(term -> term.amount() >= 0);
    assertThat(sum(why) + why.unexplained())
        .isCloseTo(why.standing().exposure().mid(), within(1e-9));
    assertThat(Math.abs(why.unexplained())).isLessThan(1e-6);
  }

  @Proves("I11")
  @Property(tries = 150)
  void contributionsSumToTheMidExposure(@ForAll("questions") Question question) {
    I11.holds(EXPLAINER, question);
  }

  @Refutes("I11")
  @Example
  void withoutUndisclosedUpstreamTheTermsWouldNotSum() {
    Explaining disclosedOnly =
        (world, largest) ->
            EXPLAINER.explain(world, largest).stream().map(ExplanationTest::disclosed).toList();

    I11.tells(EXPLAINER, disclosedOnly, questions());
  }

  private static Explanation disclosed(Explanation why) {
    List<Contribution> disclosed =
        why.contributions().stream()
            .filter(term -> term.kind() != Contribution.Kind.UNDISCLOSED)
            .toList();
    return new Explanation(why.supplier(), why.standing(), disclosed, why.unexplained());
  }

  /** While the stream has not settled, the remainder says how much is not yet passed on. */
  @Property(tries = 100)
  void theRemainderOfAnUnsettledStreamStaysWithinFourTolerances(@ForAll("worlds") World world) {
    ScoringEngine engine = world.by(PublishedParameters.streaming(1e-3, 0, 1e9)).engine();
    engine.drain();
    for (SupplierId supplier : engine.suppliers()) {
      Explanation why = engine.assessments().explain(supplier, 10).orElseThrow();

      assertThat(Math.abs(why.unexplained())).isLessThan(4e-3 + 1e-6);
    }
  }

  private static Pack pack(String name) {
    return new Pack(
        name,
        name,
        name + " report",
        "Publisher of " + name,
        "2025",
        "free",
        "",
        "",
        Optional.empty());
  }

  private static Provenance indicator(String pack, double x) {
    return new Provenance(
        pack(pack), "2025", "raw", Interval.exactly(x), false, pack + " says so.");
  }

  private static InherentFactors factors() {
    Provenance missing =
        new Provenance(pack("ILO"), "2026", "", Interval.UNKNOWN, true, "Nothing known.");
    return new InherentFactors(
        new Factor(
            new Interval(.2, .6, .9), List.of(indicator("TIP", .7), indicator("WGI", .4), missing)),
        new Factor(Interval.exactly(0), List.of(indicator("GE", 0))),
        new Factor(Interval.UNKNOWN, List.of()));
  }

  @Test
  void inherentTermsNameTheirIndicatorSourceAndEdition() {
    Trial trial = new Trial(PUBLISHED, (profile, traded) -> factors());
    trial.raw("s", 0).drain();
    Explanation why = trial.explain("s");

    assertThat(why.contributions())
        .extracting(Contribution::indicator)
        .containsExactlyInAnyOrder("TIP", "WGI", null);
    assertThat(why.contributions())
        .extracting(Contribution::item)
        .containsExactlyInAnyOrder("COUNTRY", "COUNTRY", "PRODUCT");
    assertThat(sum(why)).isCloseTo(trial.mid("s"), within(1e-12));
    assertThat(why.contributions())
        .filteredOn(term -> term.indicator() != null)
        .allMatch(term -> "2025".equals(term.edition()));
  }

  @Test
  void aSentenceSaysWhatWhereFromWhomAndHowMuch() {
    Trial trial = new Trial().raw("Mill", .5).buying("Brand", 0, 200).ships("Mill", "Brand", 120);
    trial.drain();

    assertThat(trial.explain("Brand").contributions())
        .extracting(term -> term.sentence(BigDecimal.TEN))
        .containsExactly(
            "Mill (tier 1): debt bondage, reported by an independent investigation (test,"
                + " 2026-06-30); adds 10 points",
            "Brand: 40 % of what it buys comes from suppliers nobody disclosed; adds 10 points");
  }

  @Test
  void smallTermsAreSummedByKind() {
    Trial trial = new Trial().supplier("Brand", .1);
    for (int k = 0; k < 20; k++) {
      trial.raw("Mill" + k, .01 * k).ships("Mill" + k, "Brand", 100);
    }
    trial.drain();
    Explanation why = trial.engine.assessments().explain(id("Brand"), 3).orElseThrow();

    assertThat(why.contributions()).hasSize(4);
    assertThat(why.contributions())
        .filteredOn(term -> term.item() == null)
        .extracting(Contribution::reason)
        .allMatch(sentence -> sentence.startsWith("Smaller terms from evidence together"));
    assertThat(sum(why)).isCloseTo(trial.mid("Brand"), within(1e-9));
  }
}
