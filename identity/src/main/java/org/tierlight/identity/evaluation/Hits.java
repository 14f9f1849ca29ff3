package org.tierlight.identity.evaluation;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * What taking all pairs from a likeness on for the same would do.
 *
 * @param found pairs that are the same and were taken for it
 * @param wrong pairs that are not the same and were taken for it
 * @param missed pairs that are the same and were not taken for it
 */
public record Hits(int found, int wrong, int missed) {

  private static final double NORMAL_95 = 1.96;

  /** The hits of a threshold. */
  public static Hits of(Collection<Measured> pairs, double threshold) {
    int found = 0;
    int wrong = 0;
    int missed = 0;
    for (Measured measured : pairs) {
      boolean taken = measured.likeness() >= threshold;
      boolean same = measured.pair().same();
      found += taken && same ? 1 : 0;
      wrong += taken && !same ? 1 : 0;
      missed += !taken && same ? 1 : 0;
    }
    return new Hits(found, wrong, missed);
  }

  /** Of those taken for the same, how many are; empty where none was taken. */
  public OptionalDouble precision() {
    return share(found, found + wrong);
  }

  /**
   * The least precision that so many pairs make sure of: the lower end of the 95 % interval of
   * Wilson (1927). Empty where none was taken.
   */
  public OptionalDouble leastPrecision() {
    return precision().stream().map(precision -> least(precision, found + wrong)).findFirst();
  }

  private static double least(double precision, double taken) {
    double widened = NORMAL_95 * NORMAL_95 / taken;
    double spread = (precision * (1 - precision) + widened / 4) / taken;
    return (precision + widened / 2 - NORMAL_95 * Math.sqrt(spread)) / (1 + widened);
  }

  /** Of those that are the same, how many were taken for it; empty where none is. */
  public OptionalDouble recall() {
    return share(found, found + missed);
  }

  /** The harmonic mean of both; empty where none is the same and none was taken for it. */
  public OptionalDouble f1() {
    return share(2.0 * found, 2 * found + wrong + missed);
  }

  private static OptionalDouble share(double some, int all) {
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(some / all);
  }
}
