package org.tierlight.risk.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tierlight.vocabulary.Interval;

/** Values in [0, 1] as they are shown: 0 to 100 with two decimals. */
final class Points {

  /** A score with its bounds. */
  record Bounded(BigDecimal low, BigDecimal mid, BigDecimal high) {}

  private static final int DECIMALS = 2;

  private Points() {}

  static BigDecimal of(double value) {
    return BigDecimal.valueOf(value).movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  static Bounded of(Interval value) {
    return new Bounded(of(value.low()), of(value.mid()), of(value.high()));
  }
}
