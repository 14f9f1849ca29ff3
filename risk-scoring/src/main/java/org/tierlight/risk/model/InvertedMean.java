package org.tierlight.risk.model;

import java.util.List;
import org.tierlight.vocabulary.Interval;

/**
 * The inverted geometric mean of INFORM (JRC), method.md section 2: idempotent and monotone; one
 * extreme value pulls up and no value buys another off.
 */
public record InvertedMean(double ceiling) {

  /** The mean of one or more values in [0, 1]; with none, 0. */
  public double of(double... values) {
    double remaining = 1;
    for (double value : values) {
      remaining *= 1 - ceiling * value;
    }
    double mean = (1 - StrictMath.pow(remaining, 1.0 / values.length)) / ceiling;
    return Math.clamp(mean, 0, 1);
  }

  /** The mean of intervals, bound by bound. */
  public Interval of(List<Interval> values) {
    double low = of(values.stream().mapToDouble(Interval::low).toArray());
    double mid = of(values.stream().mapToDouble(Interval::mid).toArray());
    double high = of(values.stream().mapToDouble(Interval::high).toArray());
    return new Interval(low, Math.max(low, mid), Math.max(high, Math.max(low, mid)));
  }

  /**
   * How much of the mean each value accounts for: its share of the logarithm of the product. The
   * shares are at least 0 and sum to 1; where every value is 0 they are equal.
   */
  public double[] shares(double... values) {
    double[] shares = new double[values.length];
    for (int k = 0; k < values.length; k++) {
      shares[k] = -StrictMath.log1p(-ceiling * values[k]);
    }
    return Shares.normalised(shares);
  }

  /** The same where a value counts with less than a whole weight. */
  public double[] weightedShares(double[] values, double[] weights) {
    double[] shares = new double[values.length];
    for (int k = 0; k < values.length; k++) {
      shares[k] = -weights[k] * StrictMath.log1p(-ceiling * values[k]);
    }
    return Shares.normalised(shares);
  }
}
