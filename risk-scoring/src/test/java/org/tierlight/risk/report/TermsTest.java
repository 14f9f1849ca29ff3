package org.tierlight.risk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.explanation.Contribution;
import org.tierlight.risk.explanation.Explanation;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

class TermsTest {

  private static final SupplierId SUPPLIER = new SupplierId("s");

  @Property
  void roundedTermsAndTheRestSumToTheRoundedScore(
      @ForAll @Size(max = 60) List<@Scale(6) @DoubleRange(max = 0.016) Double> amounts,
      @ForAll @Scale(6) @DoubleRange(min = -1e-4, max = 1e-4) double unexplained) {
    double mid = amounts.stream().mapToDouble(it -> it).sum() + unexplained;
    Assume.that(mid >= 0);
    Terms terms = Terms.of(explanation(mid, amounts, unexplained));

    BigDecimal sum =
        terms.terms().stream().map(Terms.Term::points).reduce(terms.unexplained(), BigDecimal::add);
    assertThat(sum).isEqualByComparingTo(Terms.points(mid));
    assertThat(terms.terms()).allMatch(term -> term.points().signum() > 0);
    assertThat(terms.unexplained().doubleValue()).isBetween(-0.03, 0.03);
  }

  @Property
  void noTermMovesByAWholeHundredth(
      @ForAll @Size(min = 1, max = 30) List<@Scale(6) @DoubleRange(max = 0.03) Double> amounts) {
    double mid = amounts.stream().mapToDouble(it -> it).sum();
    Terms.of(explanation(mid, amounts, 0))
        .terms()
        .forEach(
            term ->
                assertThat(Math.abs(term.points().doubleValue() - term.contribution().points()))
                    .isLessThan(0.01 + 1e-9));
  }

  @Test
  void halvesGoToTheLargestRemainders() {
    Terms terms = Terms.of(explanation(0.0001, List.of(0.00004, 0.00006), 0));
    assertThat(terms.terms()).hasSize(1);
    assertThat(terms.terms().getFirst().contribution().amount()).isEqualTo(0.00006);
  }

  /** Of two terms of 18.526 one is cut, so that both sum to 37.05. */
  @Test
  void aSentenceSaysThePointsThatStandBesideIt() {
    Terms terms = Terms.of(explanation(0.37052, List.of(0.18526, 0.18526), 0));

    assertThat(terms.terms())
        .extracting(Terms.Term::sentence)
        .containsExactly("because; adds 18.53 points", "because; adds 18.52 points");
  }

  private static Explanation explanation(double mid, List<Double> amounts, double unexplained) {
    List<Contribution> contributions = new ArrayList<>();
    amounts.forEach(amount -> contributions.add(contribution(amount)));
    Standing standing = new Standing(Interval.exactly(mid), 0, false, Band.LOW, false);
    return new Explanation(SUPPLIER, standing, contributions, unexplained);
  }

  private static Contribution contribution(double amount) {
    return new Contribution(
        amount, Contribution.Kind.INHERENT, SUPPLIER, null, 0, null, null, null, null, "because");
  }
}
