package org.tierlight.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tierlight.identity.Party.Identifier;

/**
 * How like two parties are, as companies and as sites (method.md section 13). The same company at
 * another unit is another site.
 */
public final class PartyRules {

  private static final double SAME_IDENTIFIER = 0.99;
  private static final double SAME_IDENTIFIER_ELSEWHERE = 0.85;

  /** Numbers that one court or one group of companies gives twice: a person looks at them. */
  private static final Set<String> NOT_TRUSTED = Set.of("registration", "vat");

  /** Numbers of a place or a ship; the others are of a company, wherever it works. */
  private static final Set<String> OF_A_SITE = Set.of("gln", "osId", "duns", "imo");

  private static final double SAME_DOOR = 0.9;

  /** Automatic, but not onto a listed company. */
  private static final double MISSPELLED_AT_ONE_DOOR = 0.92;

  /** A name is worth so much where the countries differ: companies have subsidiaries. */
  private static final double IN_ANOTHER_COUNTRY = 0.7;

  /** The names must say at least so much: a firm called Star Textile is one of many. */
  private static final double SAYS_ENOUGH = 1;

  private record Compared(NamePairs.Pair pair, Likeness likeness) {}

  private final NameRules names;
  private final AddressRules addresses;

  /** With what is known of how rare words are. */
  public PartyRules(Rarity rarity) {
    this.names = new NameRules(rarity);
    this.addresses = new AddressRules(rarity);
  }

  /** How like the companies are. */
  public Likeness company(Party one, Party other) {
    List<Identifier> shared = shared(one.identifiers(), other.identifiers());
    if (shared.isEmpty()) {
      return byName(one, other);
    }
    return shared.stream().anyMatch(number -> !NOT_TRUSTED.contains(number.scheme()))
        ? byIdentifier(one, other, shared)
        : byLesserNumber(one, other, shared);
  }

  /** How like the sites are: the company, and where it is. */
  public Likeness site(Party one, Party other) {
    Likeness company = company(one, other);
    if (AddressRules.areOtherUnits(one.address(), other.address())) {
      return with(company, 0, List.of(), List.of("another unit of the same address"));
    }
    if (shared(one.identifiers(), other.identifiers()).stream()
        .anyMatch(number -> OF_A_SITE.contains(number.scheme()))) {
      return company;
    }
    if (areOneCompanyWithoutPlaces(one, other)) {
      return company;
    }
    if (!one.address().isKnown() || !other.address().isKnown()) {
      double atMost = Math.min(company.value(), NameRules.TO_BE_LOOKED_AT);
      return with(company, atMost, List.of(), List.of("where one of them is, is not known"));
    }
    double place = addresses.compare(one.address(), other.address());
    if (place >= SAME_DOOR && areMisspelledAtOneDoor(one, other)) {
      return with(
          company,
          Math.max(company.value(), MISSPELLED_AT_ONE_DOOR),
          List.of("the same address to the number, and names that differ by spelling only"),
          List.of());
    }
    double value =
        place >= AddressRules.SAME
            ? company.value()
            : Math.min(company.value(), NameRules.TO_BE_LOOKED_AT) * place / AddressRules.SAME;
    return with(company, value, AddressRules.reasonsFor(place), AddressRules.reasonsAgainst(place));
  }

  /** Two records of a company that both say nothing of a site are not of two sites. */
  private static boolean areOneCompanyWithoutPlaces(Party one, Party other) {
    return !one.address().isKnown()
        && !other.address().isKnown()
        && shared(one.identifiers(), other.identifiers()).stream()
            .anyMatch(number -> !NOT_TRUSTED.contains(number.scheme()));
  }

  /** Two firms of almost one name behind one door are one, mistyped. */
  private static boolean areMisspelledAtOneDoor(Party one, Party other) {
    return one.country().isPresent()
        && one.country().equals(other.country())
        && !Collections.disjoint(one.address().numbers(), other.address().numbers())
        && contradictions(one, other).isEmpty()
        && NamePairs.of(one, other)
            .anyMatch(pair -> NameRules.areMisspelled(pair.ours(), pair.theirs()));
  }

  private Likeness byLesserNumber(Party one, Party other, List<Identifier> shared) {
    Likeness name = byName(one, other);
    double value =
        areInOtherCountries(one, other) || name.value() > NameRules.TO_BE_LOOKED_AT
            ? name.value()
            : NameRules.TO_BE_LOOKED_AT;
    return with(name, value, List.of(sameNumber(shared)), List.of());
  }

  private static String sameNumber(List<Identifier> shared) {
    return "the same number: "
        + shared.stream()
            .map(it -> it.scheme() + " " + it.value())
            .collect(Collectors.joining(", "));
  }

  private static Likeness byIdentifier(Party one, Party other, List<Identifier> shared) {
    List<String> forIt = List.of(sameNumber(shared));
    return areInOtherCountries(one, other)
        ? new Likeness(SAME_IDENTIFIER_ELSEWHERE, forIt, List.of("another country"))
        : new Likeness(SAME_IDENTIFIER, forIt, List.of());
  }

  private Likeness byName(Party one, Party other) {
    Compared closest =
        NamePairs.of(one, other)
            .map(pair -> new Compared(pair, names.compare(pair.ours(), pair.theirs())))
            .reduce((best, next) -> next.likeness.value() > best.likeness.value() ? next : best)
            .orElseThrow();
    return weighed(closest.likeness, names.said(closest.pair.ours()), one, other);
  }

  private Likeness weighed(Likeness name, double said, Party one, Party other) {
    List<String> forIt = new ArrayList<>();
    List<String> against = new ArrayList<>(contradictions(one, other));
    double value = name.value();
    if (areInOtherCountries(one, other)) {
      value *= IN_ANOTHER_COUNTRY;
      against.add("another country");
    } else if (one.country().isPresent() && other.country().isPresent()) {
      forIt.add("the same country");
    }
    if (said < SAYS_ENOUGH) {
      against.add("the name is of words that many companies bear");
    }
    boolean bothPlaces = one.address().isKnown() && other.address().isKnown();
    if (bothPlaces) {
      double place = addresses.compare(one.address(), other.address());
      forIt.addAll(AddressRules.reasonsFor(place));
      against.addAll(AddressRules.reasonsAgainst(place));
    }
    double atMost = against.isEmpty() ? value : Math.min(value, NameRules.TO_BE_LOOKED_AT);
    return with(name, atMost, forIt, against);
  }

  /** Two numbers of one register are two companies, or one of them is mistyped. */
  private static List<String> contradictions(Party one, Party other) {
    if (one.identifiers().isEmpty() || other.identifiers().isEmpty()) {
      return List.of();
    }
    return one.identifiers().stream()
        .filter(number -> other.identifiers().stream().anyMatch(it -> isAnother(number, it)))
        .map(number -> "another number: " + number.scheme())
        .sorted()
        .toList();
  }

  private static boolean isAnother(Identifier number, Identifier other) {
    return number.scheme().equals(other.scheme()) && !number.value().equals(other.value());
  }

  private static boolean areInOtherCountries(Party one, Party other) {
    return one.country().isPresent()
        && other.country().isPresent()
        && !one.country().equals(other.country());
  }

  private static List<Identifier> shared(Set<Identifier> one, Set<Identifier> other) {
    if (Collections.disjoint(one, other)) {
      return List.of();
    }
    Set<Identifier> shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared.stream()
        .sorted(Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value))
        .toList();
  }

  private static Likeness with(
      Likeness likeness, double value, List<String> forIt, List<String> against) {
    Set<String> allFor = new LinkedHashSet<>(likeness.forIt());
    allFor.addAll(forIt);
    Set<String> allAgainst = new LinkedHashSet<>(likeness.againstIt());
    allAgainst.addAll(against);
    return new Likeness(value, List.copyOf(allFor), List.copyOf(allAgainst));
  }
}
