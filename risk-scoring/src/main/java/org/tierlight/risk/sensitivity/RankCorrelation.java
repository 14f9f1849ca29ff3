package org.tierlight.risk.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How far two ways to score put the same things in the same order; 1 is the same order, −1 the
 * opposite. Ties are taken into account.
 */
public final class RankCorrelation {

  private RankCorrelation() {}

  /**
   * Spearman's rho: Pearson's correlation of the ranks, where ties share the mean of their ranks
   * (Spearman 1904). 1 where one side ranks nothing, since then no order is changed.
   */
  public static double spearman(double[] one, double[] other) {
    double[] ranks = ranks(one);
    double[] otherRanks = ranks(other);
    double mean = (one.length - 1) / 2.0;
    double product = 0;
    double square = 0;
    double otherSquare = 0;
    for (int k = 0; k < one.length; k++) {
      product += (ranks[k] - mean) * (otherRanks[k] - mean);
      square += (ranks[k] - mean) * (ranks[k] - mean);
      otherSquare += (otherRanks[k] - mean) * (otherRanks[k] - mean);
    }
    return square == 0 || otherSquare == 0
        ? 1
        : Math.clamp(product / Math.sqrt(square * otherSquare), -1, 1);
  }

  /**
   * Kendall's tau-b: pairs in the same order less pairs in the opposite one (Kendall 1945), counted
   * by the exchanges of a merge sort (Knight 1966). 1 where one side ranks nothing.
   */
  public static double kendall(double[] one, double[] other) {
    Integer[] order = IntStream.range(0, one.length).boxed().toArray(Integer[]::new);
    Arrays.sort(
        order, Comparator.<Integer>comparingDouble(k -> one[k]).thenComparingDouble(k -> other[k]));
    double[] first = Arrays.stream(order).mapToDouble(k -> one[k]).toArray();
    double[] second = Arrays.stream(order).mapToDouble(k -> other[k]).toArray();
    double pairs = pairs(one.length);
    double tiedBoth = tiedBoth(first, second);
    double tied = tied(first);
    double exchanges = exchanges(second, 0, second.length, new double[second.length]);
    double otherTied = tied(second);
    double ranked = Math.sqrt(pairs - tied) * Math.sqrt(pairs - otherTied);
    double same = pairs - tied - otherTied + tiedBoth - 2 * exchanges;
    return ranked == 0 ? 1 : Math.clamp(same / ranked, -1, 1);
  }

  private static double[] ranks(double[] values) {
    Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingDouble(k -> values[k]));
    double[] ranks = new double[values.length];
    int start = 0;
    for (int end = 1; end <= order.length; end++) {
      if (end == order.length || values[order[end]] != values[order[start]]) {
        double shared = (start + end - 1) / 2.0;
        IntStream.range(start, end).forEach(place -> ranks[order[place]] = shared);
        start = end;
      }
    }
    return ranks;
  }

  private static double pairs(double count) {
    return count * (count - 1) / 2;
  }

  private static double tied(double[] sorted) {
    return tiedBoth(sorted, sorted);
  }

  /** How many pairs are equal on both sides; equal ones stand side by side. */
  private static double tiedBoth(double[] first, double[] second) {
    double tied = 0;
    int start = 0;
    for (int end = 1; end <= first.length; end++) {
      boolean isEqual =
          end < first.length && first[end] == first[start] && second[end] == second[start];
      if (!isEqual) {
        tied += pairs(end - start);
        start = end;
      }
    }
    return tied;
  }

  /** Sorts a range, and answers by how many exchanges of neighbours. */
  private static double exchanges(double[] values, int from, int to, double[] spare) {
    if (to - from < 2) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    double exchanges =
        exchanges(values, from, middle, spare) + exchanges(values, middle, to, spare);
    System.arraycopy(values, from, spare, from, to - from);
    int left = from;
    int right = middle;
    for (int place = from; place < to; place++) {
      boolean isRight = left == middle || (right < to && spare[right] < spare[left]);
      exchanges += isRight ? middle - left : 0;
      values[place] = isRight ? spare[right++] : spare[left++];
    }
    return exchanges;
  }
}
