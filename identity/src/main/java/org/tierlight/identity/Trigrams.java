package org.tierlight.identity;

import java.util.Arrays;

/**
 * The groups of three letters of a text, its borders among them: blind to spaces and the order of
 * words. Plain numbers in order, since thousands of texts are compared for one question.
 */
final class Trigrams {

  private static final int LETTERS = 3;

  private final long[] groups;

  private Trigrams(long[] groups) {
    this.groups = groups;
  }

  static Trigrams of(String text) {
    String padded = " " + text + " ";
    long[] groups = new long[Math.max(0, padded.length() - LETTERS + 1)];
    for (int from = 0; from < groups.length; from++) {
      groups[from] =
          ((long) padded.charAt(from) << (2 * Character.SIZE))
              | ((long) padded.charAt(from + 1) << Character.SIZE)
              | padded.charAt(from + 2);
    }
    Arrays.sort(groups);
    return new Trigrams(groups);
  }

  /** Dice's coefficient, in [0, 1]: a group that both have twice counts twice. */
  double overlap(Trigrams other) {
    int shared = 0;
    int ours = 0;
    int theirs = 0;
    while (ours < groups.length && theirs < other.groups.length) {
      int order = Long.compare(groups[ours], other.groups[theirs]);
      shared += order == 0 ? 1 : 0;
      ours += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return 2.0 * shared / (groups.length + other.groups.length);
  }
}
