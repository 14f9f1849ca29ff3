package org.tierlight.risk.column;

/**
 * Takes an engine down, or gives it back. Each part names what it holds once, and from then on
 * holds what it gets: the very same where the engine is taken down, what was taken down where it is
 * given back. So nothing can be written and not read, or be read in another order.
 */
public interface Transcript {

  /** A number beside the arrays. */
  int number(int value);

  /** A large number beside the arrays. */
  long number(long value);

  /** Marks. */
  byte[] array(byte[] array);

  /** Yes or no. */
  boolean[] array(boolean[] array);

  /** Numbers. */
  int[] array(int[] array);

  /** Amounts. */
  long[] array(long[] array);

  /** Values. */
  double[] array(double[] array);

  /**
   * Plain data: texts, numbers, days, instants, enums, records, and lists, arrays and maps of them.
   * Lists and maps that are given back can grow.
   */
  <T> T value(T value);
}
