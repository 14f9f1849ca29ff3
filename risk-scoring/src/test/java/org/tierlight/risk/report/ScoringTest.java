package org.tierlight.risk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/** Who asks is answered by all facts and one ruling, whatever the engine is doing. */
class ScoringTest {

  private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");
  private static final Reached REACHED = new Reached(NOW, List.of());
  private static final SupplierId MILL = new SupplierId("mill");
  private static final DatedFact FACT =
      new DatedFact(new Version(NOW, "v1"), new SupplierDescribed(MILL, profile()));

  private final AtomicReference<Ruling> inForce = new AtomicReference<>(ruling(0));
  private final Scoring scoring = new Scoring(inForce::get);
  private final Views views = new Views(scoring);

  @Test
  void nobodyIsAnsweredBeforeTheFirstLife() {
    assertUnanswered();
  }

  @Test
  void betweenTwoLivesNobodyIsAnsweredUntilTheFactsAreInTheScores() {
    live();
    Interval before = score();
    Interval viewedBefore = viewed();
    inForce.set(ruling(.9));
    assertThat(score()).isEqualTo(before);

    scoring.begin(NOW, anew -> {});
    assertUnanswered();
    scoring.load(List.of(FACT));
    assertUnanswered();
    scoring.advance(List.of(), REACHED, told -> {});

    assertThat(score().mid()).isGreaterThan(before.mid());
    assertThat(viewed().mid()).isGreaterThan(viewedBefore.mid());
  }

  @Test
  void anAdvanceThatFailsLeavesNothingToBeRead() {
    live();
    inForce.set(
        new Ruling(
            PUBLISHED,
            (profile, traded) -> {
              throw new IllegalStateException("for a test");
            }));
    scoring.reappraise();

    assertThatThrownBy(() -> scoring.advance(List.of(FACT), REACHED, told -> {}))
        .hasMessage("for a test");

    assertUnanswered();
  }

  private void live() {
    scoring.begin(NOW, anew -> {});
    scoring.load(List.of(FACT));
    scoring.advance(List.of(), REACHED, told -> {});
  }

  private Interval score() {
    return scoring.report(MILL).orElseThrow().standing().exposure();
  }

  private Interval viewed() {
    return views.now().world().assessments().standing(MILL).orElseThrow().exposure();
  }

  private void assertUnanswered() {
    List<ThrowingCallable> questions =
        List.of(
            () -> scoring.report(MILL),
            () -> scoring.check(List.of(), false),
            views::now,
            scoring::picture,
            () -> scoring.consistency());
    assertThat(questions)
        .allSatisfy(asked -> assertThatThrownBy(asked).isInstanceOf(NotCurrent.class));
  }

  private static Ruling ruling(double risk) {
    Factor factor = new Factor(Interval.exactly(risk), List.of());
    return new Ruling(PUBLISHED, (profile, traded) -> new InherentFactors(factor, factor, factor));
  }

  private static Profile profile() {
    return new Profile(
        "Fictional mill",
        null,
        null,
        List.of(),
        List.of(),
        true,
        OptionalLong.empty(),
        Disclosure.VERIFIED_LIST);
  }
}
