package org.tierlight.risk.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierlight.risk.pack.ListEntry;
import org.tierlight.vocabulary.Country;

/**
 * How like an entry and a supplier are (ADR 0068). Exact numbers and equal names alone; spelling
 * variants are for the full matching.
 */
final class MatchRules {

  private static final double NUMBER = 0.99;
  private static final double NUMBER_ELSEWHERE = 0.85;
  private static final double NAME_AND_COUNTRY = 0.80;
  private static final double NAME_ALONE = 0.65;

  private MatchRules() {}

  /** Empty where nothing speaks for it, or a name is all and the countries differ. */
  static Optional<Likeness> of(ListedEntry listed, DescribedSupplier supplier) {
    boolean sameNumber = !Collections.disjoint(listed.entry().numbers(), supplier.numbers());
    boolean sameName = !Collections.disjoint(listed.nameKeys(), supplier.nameKeys());
    boolean elsewhere = isElsewhere(listed.entry(), supplier);
    if (!sameNumber && (!sameName || elsewhere)) {
      return Optional.empty();
    }
    return Optional.of(
        new Likeness(
            value(listed.entry(), supplier, sameNumber, elsewhere),
            forIt(listed.entry(), supplier, sameNumber, sameName),
            againstIt(listed.entry(), supplier, sameName, elsewhere)));
  }

  private static double value(
      ListEntry entry, DescribedSupplier supplier, boolean sameNumber, boolean elsewhere) {
    if (sameNumber) {
      return elsewhere ? NUMBER_ELSEWHERE : NUMBER;
    }
    return isHere(entry, supplier) ? NAME_AND_COUNTRY : NAME_ALONE;
  }

  private static List<String> forIt(
      ListEntry entry, DescribedSupplier supplier, boolean sameNumber, boolean sameName) {
    List<String> reasons = new ArrayList<>();
    if (sameNumber) {
      Set<Object> shared = new HashSet<>(entry.numbers());
      shared.retainAll(supplier.numbers());
      reasons.add("the same number: " + shared);
    }
    if (sameName) {
      reasons.add("the same name but for case, punctuation and legal form");
    }
    if (isHere(entry, supplier)) {
      reasons.add("the same country");
    }
    return reasons;
  }

  private static List<String> againstIt(
      ListEntry entry, DescribedSupplier supplier, boolean sameName, boolean elsewhere) {
    List<String> reasons = new ArrayList<>();
    if (!sameName) {
      reasons.add("another name");
    }
    if (elsewhere) {
      reasons.add("another country");
    } else if (!isHere(entry, supplier)) {
      reasons.add(
          entry.countries().isEmpty()
              ? "the list names no country"
              : "the supplier's country is not known");
    }
    return reasons;
  }

  private static boolean isHere(ListEntry entry, DescribedSupplier supplier) {
    return supplier.country().filter(entry.countries()::contains).isPresent();
  }

  private static boolean isElsewhere(ListEntry entry, DescribedSupplier supplier) {
    Optional<Country> country = supplier.country();
    return !entry.countries().isEmpty()
        && country.isPresent()
        && !entry.countries().contains(country.get());
  }
}
