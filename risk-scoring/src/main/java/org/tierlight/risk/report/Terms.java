package org.tierlight.risk.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.tierlight.risk.explanation.Contribution;
import org.tierlight.risk.explanation.Explanation;

/**
 * The terms of a score on the scale 0 to 100 with two decimals: rounded so that they and the
 * unexplained rest still sum to the rounded score, by the largest remainders.
 */
public record Terms(List<Term> terms, BigDecimal unexplained) {

  /** One term and its rounded points. */
  public record Term(BigDecimal points, Contribution contribution) {

    /** What it is and what it adds, by the rounded points. */
    public String sentence() {
      return contribution.sentence(points);
    }
  }

  private static final int DECIMALS = 2;

  public Terms {
    terms = List.copyOf(terms);
  }

  /** A value in [0, 1] as people see it. */
  public static BigDecimal points(double value) {
    return BigDecimal.valueOf(value * 100).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  /**
   * Parts of a whole as people see them, which sum to the whole as people see it.
   *
   * @param parts in [−1, 1]
   * @param whole in points, with two decimals
   */
  public static List<BigDecimal> apportioned(double[] parts, BigDecimal whole) {
    long sum = whole.unscaledValue().longValueExact();
    long[] hundredths = Apportionment.exactly(parts, sum);
    return LongStream.of(hundredths).mapToObj(part -> BigDecimal.valueOf(part, DECIMALS)).toList();
  }

  /** The terms of an explanation, largest first; those that round to nothing are left out. */
  public static Terms of(Explanation explanation) {
    BigDecimal total = points(explanation.standing().exposure().mid());
    List<Contribution> all = explanation.contributions();
    long explained =
        total.subtract(points(explanation.unexplained())).unscaledValue().longValueExact();
    double[] amounts = all.stream().mapToDouble(Contribution::amount).toArray();
    long[] hundredths = Apportionment.hundredths(amounts, explained);
    List<Term> terms = new ArrayList<>();
    BigDecimal rest = total;
    for (int k = 0; k < hundredths.length; k++) {
      BigDecimal points = BigDecimal.valueOf(hundredths[k], DECIMALS);
      rest = rest.subtract(points);
      if (hundredths[k] > 0) {
        terms.add(new Term(points, all.get(k)));
      }
    }
    return new Terms(terms, rest);
  }
}
