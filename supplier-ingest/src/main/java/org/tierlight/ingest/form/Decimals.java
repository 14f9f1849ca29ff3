package org.tierlight.ingest.form;

import java.math.BigDecimal;

/** Bounds for numbers that are checked before anyone calculates with them. */
final class Decimals {

  /** Finer digits are noise, and a scale of a billion would fill the memory when rounded. */
  private static final int FINEST = 30;

  private Decimals() {}

  static boolean isUsual(BigDecimal number) {
    return number.scale() <= FINEST && number.scale() >= -FINEST;
  }

  static boolean isWithin(BigDecimal number, BigDecimal least, BigDecimal most) {
    return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
  }
}
