package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.engine.Trial.id;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.inquiry.Inquiry;
import org.tierlight.risk.inquiry.InquiryPlan;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.scenario.Edit.AddEvidence;
import org.tierlight.risk.scenario.Edit.DiscloseTier;
import org.tierlight.risk.scenario.Edit.SupposeSupplier;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** Questions in the order of what their answers would narrow. */
class InquiriesTest {

  private static final SupplierId NAMED = id("newly-named");

  @Provide
  Arbitrary<World> worlds() {
    return RandomFacts.any().map(Worlds::buyingMore);
  }

  private static SolvedWorld solved(World world) {
    return world.appraisedBy(Trial.EVIDENCE_ONLY).engine().picture(Guard.NONE).solved();
  }

  private static double opacity(SolvedWorld world, SupplierId supplier) {
    return world.assessments().standing(supplier).orElseThrow().exposure().width();
  }

  /** The world in which a supplier names one of some exposure for all that is undisclosed. */
  private static SolvedWorld disclosed(SolvedWorld world, SupplierId supplier, double exposure) {
    double cap = PUBLISHED.evidence().rule(SourceClass.VERIFIED).cap();
    EvidenceItem item =
        new EvidenceItem(
            "named",
            SourceClass.VERIFIED,
            IloIndicator.DEBT_BONDAGE,
            exposure / cap,
            TODAY,
            "test",
            null,
            "named");
    Profile raw =
        new Profile(
            "N",
            null,
            null,
            List.of(),
            List.of(),
            true,
            OptionalLong.empty(),
            Disclosure.VERIFIED_LIST);
    return switch (world.imagined(
        List.of(
            new SupposeSupplier(NAMED, raw),
            new AddEvidence(NAMED, item),
            new DiscloseTier(supplier, List.of(new DiscloseTier.Part(NAMED, 1)))))) {
      case Imagined.Solved(SolvedWorld after) -> after;
      case Imagined.Refused refused -> throw new AssertionError(refused);
    };
  }

  /** Tells also whether the formula holds where own risks have bounds of their own. */
  @Property(tries = 60)
  void theNarrowingStatedIsTheFallOfOpacityOnceDisclosed(
      @ForAll("worlds") World world, @ForAll @DoubleRange(min = 0, max = 0.9) double exposure) {
    SolvedWorld before = solved(world);
    for (SupplierId interested : world.engine().suppliers()) {
      for (Inquiry inquiry : before.inquiries(interested, 3).orElseThrow().inquiries()) {
        SolvedWorld after = disclosed(before, inquiry.supplier(), exposure);

        assertThat(opacity(before, interested) - opacity(after, interested))
            .isCloseTo(inquiry.narrowing().by(exposure), within(1e-6));
      }
    }
  }

  @Property(tries = 60)
  void whatMoreQuestionsNarrowIsNeverLessAndNeverMoreThanTheOpacity(@ForAll("worlds") World world) {
    SolvedWorld solved = solved(world);
    double before = 0;
    for (int budget = 1; budget <= 8; budget++) {
      InquiryPlan plan = solved.inquiries(budget);
      assertThat(plan.inquiries().size()).isLessThanOrEqualTo(budget);
      assertThat(plan.narrowed().expected()).isGreaterThanOrEqualTo(before);
      assertThat(plan.narrowed().least()).isLessThanOrEqualTo(plan.opacity() + 1e-6);
      before = plan.narrowed().expected();
    }
  }

  /** G6: S bought 600 of 1000; its unknown 400 reach C with .8 · .9 of their weight. */
  @Test
  void theQuestionSaysWhomAndWhatFor() {
    Trial trial = new Trial().raw("A", .5).buying("S", .1, 1000).supplier("C", 0);
    trial.ships("A", "S", 600).ships("S", "C", 5);

    InquiryPlan plan = trial.engine.picture(Guard.NONE).solved().inquiries(5);

    assertThat(plan.ofInterest()).isEqualTo(1);
    assertThat(plan.candidates()).isEqualTo(1);
    Inquiry inquiry = plan.inquiries().getFirst();
    assertThat(inquiry.supplier()).isEqualTo(id("S"));
    assertThat(inquiry.tier()).isEqualTo(1);
    assertThat(inquiry.narrowing().expected()).isCloseTo(.8 * .9 * .8 * .4, within(1e-9));
    assertThat(inquiry.narrowing().expected())
        .as("G6: all of C's opacity is due to S")
        .isCloseTo(.4832 - .2528, within(1e-6));
    assertThat(inquiry.forWhom().getFirst().supplier()).isEqualTo(id("C"));
    assertThat(inquiry.question())
        .isEqualTo("Ask S who supplies the 40 % of its purchases that nobody has disclosed.");
  }

  @Test
  void aBudgetOfOneAsksWhereMostIsUnknown() {
    Trial trial = new Trial().buying("S", 0, 1000).buying("T", 0, 1000).supplier("C", 0);
    trial.raw("A", 0).ships("A", "S", 900).ships("A", "T", 500);
    trial.ships("S", "C", 50).ships("T", "C", 50);

    InquiryPlan plan = trial.engine.picture(Guard.NONE).solved().inquiries(1);

    assertThat(plan.inquiries()).extracting(Inquiry::supplier).containsExactly(id("T"));
    assertThat(plan.candidates()).isEqualTo(2);
  }

  @Test
  void whereEverythingIsKnownThereIsNothingToAsk() {
    Trial trial = new Trial().raw("A", .5).supplier("C", 0).ships("A", "C", 5);

    InquiryPlan plan = trial.engine.picture(Guard.NONE).solved().inquiries(5);

    assertThat(plan.inquiries()).isEmpty();
    assertThat(plan.narrowed().expected()).isZero();
  }

  @Test
  void ofManyTheMostOpaqueAreConsideredAndThatIsSaid() {
    Trial trial = new Trial();
    for (int k = 0; k <= Inquiries.CONSIDERED; k++) {
      trial.supplier("b" + k, 0);
    }

    InquiryPlan plan = trial.engine.picture(Guard.NONE).solved().inquiries(3);

    assertThat(plan.considered()).isEqualTo(Inquiries.CONSIDERED);
    assertThat(plan.ofInterest()).isEqualTo(Inquiries.CONSIDERED + 1);
    assertThat(plan.inquiries()).hasSize(3);
  }
}
