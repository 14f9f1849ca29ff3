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

  /** A person looks at it. */
  private static final double TO_BE_LOOKED_AT = SAME - 0.01;

  private static final double SAYS_LITTLE = 0.25;

  /** So many words must say something where no number does: each town has a Station Road. */
  private static final int SEVERAL = 2;

  private static final int LONGEST_HOUSE_NUMBER = 4;

  private final Rarity rarity;

  AddressRules(Rarity rarity) {
    this.rarity = rarity;
  }

  /** In [0, 1]; both addresses are known. */
  double compare(SiteAddress one, SiteAddress other) {
    double words = overlap(one.words(), other.words(), this::weight);
    boolean numbered = !one.numbers().isEmpty() && !other.numbers().isEmpty();
    double shared =
        numbered
            ? (1 - WEIGHT_OF_NUMBERS) * words
                + WEIGHT_OF_NUMBERS * overlap(one.numbers(), other.numbers(), _ -> 1)
            : words;
    boolean isVague = !numbered && !(areEquallyLong(one, other) && areTelling(one, other));
    boolean isTown = !one.isOfASite() || !other.isOfASite();
    return isTown || isVague || areOtherNumbers(one, other)
        ? Math.min(shared, TO_BE_LOOKED_AT)
        : shared;
  }

  private double weight(String word) {
    return AddressWords.saysLittle(word) ? SAYS_LITTLE : rarity.of(word);
  }

  private static boolean areTelling(SiteAddress one, SiteAddress other) {
    return one.words().stream()
            .filter(word -> !AddressWords.saysLittle(word) && !Places.has(word))
            .filter(word -> hasAlike(other.words(), word))
            .count()
        >= SEVERAL;
  }

  /** Of two addresses without numbers one may not say much more than the other. */
  private static boolean areEquallyLong(SiteAddress one, SiteAddress other) {
    return one.numbers().isEmpty()
        && other.numbers().isEmpty()
        && Math.abs(one.words().size() - other.words().size()) <= 1;
  }

  /** Another house of the road, or another post code. */
  static boolean areOtherNumbers(SiteAddress one, SiteAddress other) {
    return areDisjoint(one, other, true) || areDisjoint(one, other, false);
  }

  private static boolean areDisjoint(SiteAddress one, SiteAddress other, boolean houses) {
    Set<String> ours = numbers(one, houses);
    Set<String> theirs = numbers(other, houses);
    return !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
  }

  private static Set<String> numbers(SiteAddress address, boolean houses) {
    Set<String> numbers = new HashSet<>(address.numbers());
    numbers.removeIf(it -> it.length() <= LONGEST_HOUSE_NUMBER != houses);
    return numbers;
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
