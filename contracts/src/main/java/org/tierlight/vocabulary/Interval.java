package org.tierlight.vocabulary;

/** A value in [0, 1] with its bounds: what is known allows no less than low, no more than high. */
public record Interval(double low, double mid, double high) {

  /** Nothing is known. */
  public static final Interval UNKNOWN = new Interval(0, 0.5, 1);

  /**
   * @throws IllegalArgumentException unless 0 &le; low &le; mid &le; high &le; 1
   */
  public Interval {
    if (!(0 <= low && low <= mid && mid <= high && high <= 1)) {
      throw new IllegalArgumentException("an interval holds 0 <= low <= mid <= high <= 1");
    }
  }

  /** The interval that is one exact value. */
  public static Interval exactly(double value) {
    return new Interval(value, value, value);
  }

  /** How far the bounds lie apart; for an exposure this is its opacity (method.md section 4). */
  public double width() {
    return high - low;
  }
}
