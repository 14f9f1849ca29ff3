package org.tierlight.risk.indicator;

/** A percentile rank among all countries, 100 the best, with the bounds of its standard error. */
public record PercentileRank(double low, double rank, double high) {

  /** What a missing rank may be. */
  static final PercentileRank UNKNOWN = new PercentileRank(0, 50, 100);

  /**
   * @throws IllegalArgumentException unless 0 &le; low &le; rank &le; high &le; 100
   */
  public PercentileRank {
    if (!(0 <= low && low <= rank && rank <= high && high <= 100)) {
      throw new IllegalArgumentException("a percentile rank lies between its bounds in 0 to 100");
    }
  }
}
