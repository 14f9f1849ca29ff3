package org.tierlight.ingest.form;

import java.math.BigDecimal;

/** Bounds for numbers that are checked before anyone calculates with them. */
public final class Decimals {

  /** Finer digits are noise, and a scale of a billion would fill the memory when rounded. */
  private static final int FINEST = 30;

  private Decimals() {}

  /** Whether it has at most 30 digits behind the point, and at most 30 zeros at its end. */
  public static boolean isUsual(BigDecimal number) {
    return number.scale() <= FINEST && number.scale() >= -FINEST;
  }

  /** Whether it lies within bounds, both included. */
  public static boolean isWithin(BigDecimal number, BigDecimal least, BigDecimal most) {
    return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
  }
}
