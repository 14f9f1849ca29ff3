package org.tierlight.risk.sensitivity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tierlight.risk.engine.Recomputed;

/**
 * What putting another set of figures in force would do (method.md section 8).
 *
 * @param from the version of the set in force
 * @param to the version of the other set
 * @param suppliers how many are scored
 * @param moves who changes band, the largest change of mid first
 */
public record Effect(String from, String to, int suppliers, Shift shift, List<BandMove> moves) {

  private static final Comparator<BandMove> LARGEST_FIRST =
      Comparator.comparingDouble(BandMove::distance)
          .reversed()
          .thenComparing(move -> move.supplier().value());

  public Effect {
    moves = List.copyOf(moves);
  }

  /** Compares two scorings of the same suppliers, each in the order of ids. */
  public static Effect of(String from, List<Recomputed> before, String to, List<Recomputed> after) {
    List<BandMove> moves =
        IntStream.range(0, before.size())
            .filter(k -> before.get(k).band() != after.get(k).band())
            .mapToObj(k -> move(before.get(k), after.get(k)))
            .sorted(LARGEST_FIRST)
            .toList();
    return new Effect(from, to, before.size(), Shift.of(before, after), moves);
  }

  private static BandMove move(Recomputed before, Recomputed after) {
    return new BandMove(before.supplier(), before.standing(), after.standing());
  }
}
