package org.tierlight.identity;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How like two addresses are (method.md section 13): what their words share, weighed by rarity,
 * together with the share of their numbers. Different units of one estate are two sites.
 */
final class AddressRules {

  /** From here on an address speaks for two being the same. */
  static final double SAME = 0.75;

  /** Up to here it speaks against it. */
  static final double ANOTHER = 0.3;

  private static final double SPELLED_ALIKE = 0.92;
  private static final double WEIGHT_OF_NUMBERS = 0.3;

  private final Rarity rarity;

  AddressRules(Rarity rarity) {
    this.rarity = rarity;
  }

  /** In [0, 1]; both addresses are known. */
  double compare(SiteAddress one, SiteAddress other) {
    double words = overlap(one.words(), other.words(), rarity::of);
    boolean numbered = !one.numbers().isEmpty() && !other.numbers().isEmpty();
    return numbered
        ? (1 - WEIGHT_OF_NUMBERS) * words
            + WEIGHT_OF_NUMBERS * overlap(one.numbers(), other.numbers(), _ -> 1)
        : words;
  }

  /** Both name a unit, and no unit is the same. */
  static boolean areOtherUnits(SiteAddress one, SiteAddress other) {
    return !one.units().isEmpty()
        && !other.units().isEmpty()
        && Collections.disjoint(one.units(), other.units());
  }

  /** Of the smaller address: one may say the country and the province, the other not. */
  private static double overlap(
      Set<String> one, Set<String> other, ToDoubleFunction<String> weight) {
    Set<String> fewer = one.size() <= other.size() ? one : other;
    Set<String> more = one.size() <= other.size() ? other : one;
    Set<String> shared = new HashSet<>(fewer);
    shared.removeIf(word -> !hasAlike(more, word));
    double all = fewer.stream().mapToDouble(weight).sum();
    return all == 0 ? 0 : shared.stream().mapToDouble(weight).sum() / all;
  }

  private static boolean hasAlike(Set<String> words, String word) {
    return words.contains(word)
        || (!CompanyName.isNumber(word)
            && words.stream().anyMatch(it -> JaroWinkler.of(it, word) >= SPELLED_ALIKE));
  }

  static List<String> reasonsFor(double likeness) {
    return likeness >= SAME ? List.of("the same address, as far as it is written") : List.of();
  }

  static List<String> reasonsAgainst(double likeness) {
    return likeness <= ANOTHER ? List.of("another address") : List.of();
  }
}
