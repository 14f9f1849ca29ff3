package org.tierlight.benchmarks;

import java.util.Locale;

/**
 * What the goals ask of a metric.
 *
 * @param sense which way is better
 * @param unit what the bound counts; "x" for a ratio
 */
public record Goal(Sense sense, double bound, String unit) {

  /** Which way is better. */
  public enum Sense {
    /** The more the better. */
    AT_LEAST(">="),
    /** The less the better. */
    AT_MOST("<=");

    private final String sign;

    Sense(String sign) {
      this.sign = sign;
    }
  }

  /** So many times as fast as the yardstick. */
  public static Goal timesAsFast(double bound) {
    return new Goal(Sense.AT_LEAST, bound, "x");
  }

  /** No longer than so many times the yardstick. */
  public static Goal timesAsLong(double bound) {
    return new Goal(Sense.AT_MOST, bound, "x");
  }

  /** A figure of its own, without a yardstick, to be reached. */
  public static Goal atLeast(double bound, String unit) {
    return new Goal(Sense.AT_LEAST, bound, unit);
  }

  /** A figure of its own, without a yardstick, not to be passed. */
  public static Goal atMost(double bound, String unit) {
    return new Goal(Sense.AT_MOST, bound, unit);
  }

  /** How two durations compare in the sense of the goal. */
  double ratio(double ours, double yardstick) {
    return sense == Sense.AT_LEAST ? yardstick / ours : ours / yardstick;
  }

  /** Whether a figure reaches the goal. */
  String verdict(double figure) {
    boolean reached = sense == Sense.AT_LEAST ? figure >= bound : figure <= bound;
    return reached ? "OK" : "SHORT";
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %s%s", sense.sign, Figures.plain(bound), unit);
  }
}
