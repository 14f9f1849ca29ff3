package org.tierlight.identity.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * The pairs of one likeness.
 *
 * @param same how many of them are the same
 * @param others how many are not
 * @param from what a threshold at this likeness does
 */
public record Level(double likeness, int same, int others, Hits from) {

  /** Of pairs, the most alike first, in one sweep. */
  static List<Level> of(List<Measured> pairs) {
    int all = count(pairs, true);
    int found = 0;
    int wrong = 0;
    List<Level> levels = new ArrayList<>();
    for (List<Measured> alike = first(pairs, 0);
        !alike.isEmpty();
        alike = first(pairs, found + wrong)) {
      int same = count(alike, true);
      int others = count(alike, false);
      found += same;
      wrong += others;
      Hits from = new Hits(found, wrong, all - found);
      levels.add(new Level(alike.getFirst().likeness(), same, others, from));
    }
    return List.copyOf(levels);
  }

  /** The pairs from a place on that are as alike as the one there. */
  private static List<Measured> first(List<Measured> pairs, int from) {
    int to = from;
    while (to < pairs.size() && pairs.get(to).likeness() == pairs.get(from).likeness()) {
      to++;
    }
    return pairs.subList(from, to);
  }

  private static int count(List<Measured> pairs, boolean same) {
    return (int) pairs.stream().filter(measured -> measured.pair().same() == same).count();
  }
}
