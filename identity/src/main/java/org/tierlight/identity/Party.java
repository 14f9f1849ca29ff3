package org.tierlight.identity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierlight.vocabulary.Country;

/**
 * A company at a site, as one source describes it.
 *
 * @param id the source's own
 * @param names its name and aliases
 * @param identifiers exact and trusted ones: LEI, GLN, OS ID, a national register's number
 */
public record Party(
    String id,
    List<CompanyName> names,
    Optional<Country> country,
    SiteAddress address,
    Set<Identifier> identifiers) {

  /** A number of a register that gives no number twice, such as {@code lei}. */
  public record Identifier(String scheme, String value) {}

  /**
   * @throws IllegalArgumentException without a name
   */
  public Party {
    names = List.copyOf(names);
    identifiers = Set.copyOf(identifiers);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a party has a name");
    }
  }

  /**
   * How alike the letters of their names are at most, in [0, 1]: of all ours and one of theirs, and
   * of the first of both. Cheap to say of hundreds.
   */
  double sharedLetters(Party other, CompanyName oneOfTheirs) {
    return Math.max(
        sharedLetters(names, List.of(oneOfTheirs)),
        sharedLetters(first(names), first(other.names)));
  }

  private static double sharedLetters(List<CompanyName> some, List<CompanyName> others) {
    double most = 0;
    for (CompanyName ours : some) {
      for (CompanyName theirs : others) {
        most = Math.max(most, ours.trigrams().overlap(theirs.trigrams()));
      }
    }
    return most;
  }

  private static List<CompanyName> first(List<CompanyName> names) {
    return names.subList(0, Math.min(NamePairs.MOST_NAMES, names.size()));
  }

  /** Parties that are one company, each known by the names and numbers of all. */
  public static List<Party> together(List<Party> parties) {
    if (parties.size() == 1) {
      return List.copyOf(parties);
    }
    List<CompanyName> names = parties.stream().flatMap(it -> it.names.stream()).distinct().toList();
    Set<Identifier> identifiers =
        parties.stream().flatMap(it -> it.identifiers.stream()).collect(toUnmodifiableSet());
    return parties.stream()
        .map(it -> new Party(it.id, names, it.country, it.address, identifiers))
        .toList();
  }
}
