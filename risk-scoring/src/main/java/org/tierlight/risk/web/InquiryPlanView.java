package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.engine.SolvedWorld;
import org.tierlight.risk.inquiry.Inquiry;
import org.tierlight.risk.inquiry.InquiryPlan;
import org.tierlight.risk.inquiry.Narrowing;
import org.tierlight.risk.report.Terms;
import org.tierlight.vocabulary.SupplierId;

/**
 * Whom to ask first, as callers read it; all narrowings are in points of score intervals.
 *
 * @param considered for how many of those of interest the plan was worked out
 */
record InquiryPlanView(
    List<Question> inquiries,
    int candidates,
    int considered,
    int ofInterest,
    BigDecimal opacity,
    Points narrowed,
    String formula,
    @JsonUnwrapped Basis basis) {

  /** How many questions can be planned at once. */
  static final int MOST = 100;

  private static final int USUAL = 10;

  private static final String FORMULA =
      "Once asked, G(s,u)·(1-r(u))·delta·m(u)·(n_high-n_low) of the interval of s is gone. `least`"
          + " holds if whoever is named is exposed to nothing, `most` if wholly, `expected` if as"
          + " much as the middle value takes for granted.";

  record Points(BigDecimal least, BigDecimal expected, BigDecimal most) {

    static Points of(Narrowing narrowing) {
      return new Points(
          Terms.points(narrowing.least()),
          Terms.points(narrowing.expected()),
          Terms.points(narrowing.most()));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Question(
      String supplierId,
      @Nullable String name,
      int tier,
      double undisclosed,
      Points narrows,
      List<ForWhom> forWhom,
      String question) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ForWhom(String supplierId, @Nullable String name, int tier, Points narrows) {}

  /**
   * How many questions are meant.
   *
   * @throws InvalidQuestion if that is no number from 1 to 100
   */
  static int budget(@Nullable String sent) {
    String text = sent == null || sent.isBlank() ? String.valueOf(USUAL) : sent.strip();
    int budget = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    if (budget < 1 || budget > MOST) {
      throw new InvalidQuestion(List.of(FieldProblem.outOfRange("budget", 1, MOST)));
    }
    return budget;
  }

  /**
   * The plan for one supplier, or for all whom nobody buys from.
   *
   * @throws Unanswered.UnknownSupplier if no fact speaks of it
   */
  static InquiryPlan plan(AskedViews.Asked asked, @Nullable String supplier, int budget) {
    SolvedWorld world = asked.view().world();
    return supplier == null || supplier.isBlank()
        ? world.inquiries(budget)
        : Optional.of(supplier.strip())
            .filter(SupplierId::isValid)
            .flatMap(id -> world.inquiries(new SupplierId(id), budget))
            .orElseThrow(() -> Unanswered.UnknownSupplier.at(asked.moment()));
  }

  static InquiryPlanView of(InquiryPlan plan, AskedViews.Asked asked) {
    return new InquiryPlanView(
        plan.inquiries().stream().map(InquiryPlanView::question).toList(),
        plan.candidates(),
        plan.considered(),
        plan.ofInterest(),
        Terms.points(plan.opacity()),
        Points.of(plan.narrowed()),
        FORMULA,
        Basis.of(asked));
  }

  private static Question question(Inquiry inquiry) {
    return new Question(
        inquiry.supplier().value(),
        inquiry.name(),
        inquiry.tier(),
        inquiry.undisclosed(),
        Points.of(inquiry.narrowing()),
        inquiry.forWhom().stream().map(InquiryPlanView::forWhom).toList(),
        inquiry.question());
  }

  private static ForWhom forWhom(Inquiry.Beneficiary whom) {
    return new ForWhom(
        whom.supplier().value(), whom.name(), whom.tier(), Points.of(whom.narrowing()));
  }
}
