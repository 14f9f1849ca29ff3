package org.tierlight.identity;

/** The similarity of two words of Jaro (1989) with the prefix of Winkler (1990). */
final class JaroWinkler {

  private static final double PREFIX_WEIGHT = 0.1;
  private static final int LONGEST_PREFIX = 4;

  private JaroWinkler() {}

  /** In [0, 1]; 1 for equal words. */
  static double of(String one, String other) {
    double jaro = jaro(one, other);
    return jaro + prefix(one, other) * PREFIX_WEIGHT * (1 - jaro);
  }

  private static double jaro(String one, String other) {
    int reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
    boolean[] taken = new boolean[other.length()];
    char[] common = new char[one.length()];
    int found = 0;
    for (int k = 0; k < one.length(); k++) {
      int place = find(one.charAt(k), other, taken, k - reach, k + reach);
      if (place >= 0) {
        taken[place] = true;
        common[found++] = one.charAt(k);
      }
    }
    double matches = found;
    return matches == 0
        ? 0
        : (matches / one.length()
                + matches / other.length()
                + (matches - transpositions(common, other, taken)) / matches)
            / 3;
  }

  private static int find(char letter, String word, boolean[] taken, int from, int to) {
    for (int place = Math.max(0, from); place <= Math.min(to, word.length() - 1); place++) {
      if (!taken[place] && word.charAt(place) == letter) {
        return place;
      }
    }
    return -1;
  }

  private static int transpositions(char[] common, String other, boolean[] taken) {
    int crossed = 0;
    int next = 0;
    for (int place = 0; place < other.length(); place++) {
      if (taken[place] && other.charAt(place) != common[next++]) {
        crossed++;
      }
    }
    return crossed / 2;
  }

  private static int prefix(String one, String other) {
    int longest = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
    int same = 0;
    while (same < longest && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }
}
