package org.tierlight.risk.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tierlight.risk.explanation.Contribution;
import org.tierlight.risk.explanation.Explanation;

/**
 * The terms of a score on the scale 0 to 100 with two decimals: rounded so that they and the
 * unexplained rest still sum to the rounded score, by the largest remainders.
 */
public record Terms(List<Term> terms, BigDecimal unexplained) {

  /** One term and its rounded points. */
  public record Term(BigDecimal points, Contribution contribution) {}

  private static final int DECIMALS = 2;
  private static final double HUNDREDTHS = 10_000;

  public Terms {
    terms = List.copyOf(terms);
  }

  /** A value in [0, 1] as people see it. */
  public static BigDecimal points(double value) {
    return BigDecimal.valueOf(value * 100).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  static Terms of(Explanation explanation) {
    BigDecimal total = points(explanation.standing().exposure().mid());
    List<Contribution> all = explanation.contributions();
    long explained =
        total.subtract(points(explanation.unexplained())).unscaledValue().longValueExact();
    long[] hundredths = apportioned(all, explained);
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

  /** Whole hundredths of a point: all are cut, then those that lost most get one back. */
  private static long[] apportioned(List<Contribution> all, long sum) {
    double[] exact = all.stream().mapToDouble(term -> term.amount() * HUNDREDTHS).toArray();
    long[] cut = IntStream.range(0, exact.length).mapToLong(k -> (long) exact[k]).toArray();
    long lost = sum - IntStream.range(0, cut.length).mapToLong(k -> cut[k]).sum();
    IntStream.range(0, exact.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer k) -> exact[k] - cut[k]).reversed())
        .limit(Math.max(0, lost))
        .forEach(k -> cut[k]++);
    return cut;
  }
}
