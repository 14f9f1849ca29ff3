package org.tierlight.risk.indicator;

import java.util.List;
import org.tierlight.vocabulary.Interval;

/**
 * INFORM's inverted geometric mean (method section 2): (1 − Π (1 − d·x)^(1/n)) / d. One extreme
 * value pulls up, none buys another off.
 */
final class InvertedMean {

  private InvertedMean() {}

  /**
   * The mean of indicators of which some may be missing: mid over those present; a missing one
   * counts 0 in low and 1 in high.
   */
  static Interval of(List<Provenance> indicators, double damping) {
    double low =
        mean(indicators.stream().mapToDouble(indicator -> indicator.x().low()).toArray(), damping);
    double high =
        mean(indicators.stream().mapToDouble(indicator -> indicator.x().high()).toArray(), damping);
    double mid =
        mean(
            indicators.stream()
                .filter(indicator -> !indicator.missing())
                .mapToDouble(indicator -> indicator.x().mid())
                .toArray(),
            damping);
    return new Interval(low, Math.clamp(mid, low, high), high);
  }

  private static double mean(double[] values, double damping) {
    if (values.length == 0) {
      return Interval.UNKNOWN.mid();
    }
    double logarithms = 0;
    for (double value : values) {
      logarithms += StrictMath.log1p(-damping * value);
    }
    return Math.clamp(-StrictMath.expm1(logarithms / values.length) / damping, 0, 1);
  }
}
