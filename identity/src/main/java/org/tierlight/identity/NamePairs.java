package org.tierlight.identity;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which names of two parties are compared word by word: a company of many records may bear
 * thousands, and no more than some say anything. Equal names are always among them.
 */
final class NamePairs {

  /** So many names of each at most, those first that share most with the other's. */
  static final int MOST_NAMES = 12;

  /** As measured: a pair of short names takes as long as 64 letters against 64. */
  static final long EACH_NAME = 64;

  /** A name of one party and one of the other. */
  record Pair(CompanyName ours, CompanyName theirs) {}

  private NamePairs() {}

  static Stream<Pair> of(Party one, Party other) {
    List<CompanyName> theirs = compared(other.names(), one.names());
    return compared(one.names(), other.names()).stream()
        .flatMap(ours -> theirs.stream().map(it -> new Pair(ours, it)));
  }

  /**
   * How much work it is at worst, in pairs of letters: each letter of a name is held against each
   * of the other, and whatever is done once for two names takes as long as some letters more.
   */
  static long effort(Party one, Party other) {
    return letters(compared(one.names(), other.names()))
        * letters(compared(other.names(), one.names()));
  }

  private static long letters(List<CompanyName> names) {
    return names.stream().mapToLong(name -> EACH_NAME + name.compact().length()).sum();
  }

  private static List<CompanyName> compared(List<CompanyName> names, List<CompanyName> others) {
    if (names.size() <= MOST_NAMES) {
      return names;
    }
    Set<String> known = others.stream().flatMap(name -> name.words().stream()).collect(toSet());
    Set<String> equal = others.stream().map(CompanyName::compact).collect(toSet());
    return names.stream()
        .sorted(
            Comparator.comparing((CompanyName name) -> !equal.contains(name.compact()))
                .thenComparingDouble(name -> -shared(name, known)))
        .limit(MOST_NAMES)
        .toList();
  }

  private static double shared(CompanyName name, Set<String> known) {
    return name.words().stream().filter(known::contains).count() / (1.0 + name.words().size());
  }
}
