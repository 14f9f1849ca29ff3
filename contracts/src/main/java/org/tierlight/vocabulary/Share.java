package org.tierlight.vocabulary;

/** A part of a whole, in [0, 1]. */
public record Share(double value) {

  /**
   * @throws IllegalArgumentException outside [0, 1] or if not a number
   */
  public Share {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("a share lies in [0, 1]");
    }
  }

  /** The share of a part in a whole; of nothing, the share is 0. */
  public static Share of(long part, long whole) {
    return new Share(whole == 0 ? 0 : (double) part / whole);
  }
}
