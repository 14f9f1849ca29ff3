package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.id;

import org.junit.jupiter.api.Test;
import org.tierlight.risk.inquiry.Inquiry;
import org.tierlight.risk.inquiry.InquiryPlan;

/** Questions in the order of what their answers would narrow. */
class InquiriesTest {

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
