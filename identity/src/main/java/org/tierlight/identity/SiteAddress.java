package org.tierlight.identity;

import java.util.Set;

/**
 * An address as it is compared.
 *
 * @param words in Latin letters, without those that every address has
 * @param numbers of streets, plots and post codes
 * @param units which unit of a building or an estate
 * @param isOfASite it names a road, a building or a house: a town, its districts and its post code
 *     are shared by all who work there
 */
public record SiteAddress(
    Set<String> words, Set<String> numbers, Set<String> units, boolean isOfASite) {

  /** Nothing is known of where a site is. */
  public static final SiteAddress UNKNOWN = new SiteAddress(Set.of(), Set.of(), Set.of(), false);

  public SiteAddress {
    words = Set.copyOf(words);
    numbers = Set.copyOf(numbers);
    units = Set.copyOf(units);
  }

  /** Whether anything is known of where it is. */
  public boolean isKnown() {
    return !words.isEmpty() || !numbers.isEmpty();
  }

  /** How many words and numbers another has too. */
  long shared(SiteAddress other) {
    return words.stream().filter(other.words::contains).count()
        + numbers.stream().filter(other.numbers::contains).count();
  }
}
