package org.tierlight.risk.sensitivity;

import java.util.List;
import java.util.stream.IntStream;
import org.tierlight.risk.engine.Recomputed;

/**
 * What another set of figures does to the scores of the same suppliers.
 *
 * @param spearman rank correlation of mid with the scores before; likewise kendall
 * @param raised how many suppliers are in a higher band; likewise lowered
 * @param largest the largest change of mid, in [0, 1]
 */
public record Shift(double spearman, double kendall, int raised, int lowered, double largest) {

  /**
   * Compares.
   *
   * @throws IllegalArgumentException unless both speak of the same suppliers in the same order
   */
  public static Shift of(List<Recomputed> before, List<Recomputed> after) {
    requireSame(before, after);
    double[] mids = mids(before);
    double[] others = mids(after);
    return new Shift(
        RankCorrelation.spearman(mids, others),
        RankCorrelation.kendall(mids, others),
        moved(before, after, 1),
        moved(before, after, -1),
        IntStream.range(0, mids.length)
            .mapToDouble(k -> Math.abs(others[k] - mids[k]))
            .max()
            .orElse(0));
  }

  private static void requireSame(List<Recomputed> before, List<Recomputed> after) {
    if (!suppliers(before).equals(suppliers(after))) {
      throw new IllegalArgumentException("two scorings of the same suppliers are compared");
    }
  }

  private static List<?> suppliers(List<Recomputed> scores) {
    return scores.stream().map(Recomputed::supplier).toList();
  }

  static double[] mids(List<Recomputed> scores) {
    return scores.stream().mapToDouble(score -> score.exposure().mid()).toArray();
  }

  private static int moved(List<Recomputed> before, List<Recomputed> after, int direction) {
    return (int)
        IntStream.range(0, before.size())
            .map(k -> after.get(k).band().compareTo(before.get(k).band()))
            .filter(step -> Integer.signum(step) == direction)
            .count();
  }
}
