package org.tierlight.risk.report;

import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Rounds parts so that they sum to a rounded whole, by the largest remainders. */
final class Apportionment {

  private static final double HUNDREDTHS = 10_000;

  private Apportionment() {}

  /**
   * Whole hundredths of a point: all are cut, then those that lost most get one back.
   *
   * @param parts in [−1, 1]
   * @param sum what they are to sum to; too small by no more than one each
   */
  static long[] hundredths(double[] parts, long sum) {
    double[] exact = DoubleStream.of(parts).map(part -> part * HUNDREDTHS).toArray();
    long[] cut = DoubleStream.of(exact).mapToLong(part -> (long) Math.floor(part)).toArray();
    long lost = sum - LongStream.of(cut).sum();
    IntStream.range(0, exact.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer k) -> exact[k] - cut[k]).reversed())
        .limit(Math.max(0, lost))
        .forEach(k -> cut[k]++);
    return cut;
  }

  /**
   * The same, with what rounding of the whole left over given to the largest part.
   *
   * @param sum what they are to sum to, to the last hundredth, where there is any part
   */
  static long[] exactly(double[] parts, long sum) {
    long[] hundredths = hundredths(parts, sum);
    long left = sum - LongStream.of(hundredths).sum();
    IntStream.range(0, parts.length)
        .boxed()
        .max(Comparator.comparingDouble(k -> Math.abs(parts[k])))
        .ifPresent(largest -> hundredths[largest] += left);
    return hundredths;
  }
}
