package org.tierlight.identity;

import java.util.HashMap;
import java.util.Map;

/** How many groups of three letters two texts share: blind to spaces and the order of words. */
final class Trigrams {

  private Trigrams() {}

  /** Dice's coefficient, in [0, 1]. */
  static double overlap(String one, String other) {
    Map<String, Integer> left = of(one);
    int shared = 0;
    for (Map.Entry<String, Integer> group : of(other).entrySet()) {
      shared += Math.min(group.getValue(), left.getOrDefault(group.getKey(), 0));
    }
    return 2.0 * shared / (count(one) + count(other));
  }

  private static Map<String, Integer> of(String text) {
    String padded = padded(text);
    Map<String, Integer> groups = new HashMap<>();
    for (int from = 0; from + 3 <= padded.length(); from++) {
      groups.merge(padded.substring(from, from + 3), 1, Integer::sum);
    }
    return groups;
  }

  private static int count(String text) {
    return padded(text).length() - 2;
  }

  private static String padded(String text) {
    return " " + text + " ";
  }
}
