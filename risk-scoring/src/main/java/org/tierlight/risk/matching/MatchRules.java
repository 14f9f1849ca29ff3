package org.tierlight.risk.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tierlight.identity.CommonWords;
import org.tierlight.identity.CompanyName;
import org.tierlight.identity.Likeness;
import org.tierlight.identity.Party;
import org.tierlight.identity.Party.Identifier;
import org.tierlight.identity.PartyRules;
import org.tierlight.identity.SiteAddress;
import org.tierlight.identity.Thresholds;

/**
 * How like an entry and a supplier are (method.md section 13, ADR 0080). What lists without a
 * person is an exact trusted number, or an equal name that something else confirms.
 */
final class MatchRules {

  static final Thresholds THRESHOLDS = Thresholds.PUBLISHED;

  /** The most for a name that nothing confirms: a person looks at it. */
  private static final double UNCONFIRMED = 0.89;

  private static final PartyRules RULES = new PartyRules(new CommonWords());

  private MatchRules() {}

  /** The most that speaks for any of the countries and records; empty where it is too little. */
  static Optional<Likeness> of(ListedEntry listed, SearchedSupplier supplier) {
    Likeness best = new Likeness(0, List.of(), List.of());
    for (Party entry : listed.parties()) {
      for (Party record : supplier.parties()) {
        Likeness likeness = of(entry, record);
        best = likeness.value() > best.value() ? likeness : best;
      }
    }
    return Optional.of(best).filter(it -> it.value() >= THRESHOLDS.review());
  }

  private static Likeness of(Party entry, Party supplier) {
    Likeness company = RULES.company(entry, supplier);
    if (shared(entry, supplier).anyMatch(number -> !isRegistered(number))) {
      return byNumber(company, RULES.company(unnumbered(entry), unnumbered(supplier)));
    }
    if (company.value() < THRESHOLDS.ontoListed()) {
      return company;
    }
    List<String> confirming = confirming(entry, supplier);
    return confirming.isEmpty()
        ? new Likeness(
            UNCONFIRMED,
            company.forIt(),
            with(company.againstIt(), List.of("nothing but the name: a person looks at it")))
        : new Likeness(company.value(), with(company.forIt(), confirming), company.againstIt());
  }

  private static Likeness byNumber(Likeness number, Likeness name) {
    return name.value() < THRESHOLDS.review()
        ? new Likeness(
            number.value(), number.forIt(), with(number.againstIt(), List.of("another name")))
        : new Likeness(number.value(), with(number.forIt(), name.forIt()), number.againstIt());
  }

  /** What confirms an equal name in the same country; nothing does where a country is not known. */
  private static List<String> confirming(Party entry, Party supplier) {
    List<String> confirming = new ArrayList<>();
    if (entry.country().isEmpty() || !entry.country().equals(supplier.country())) {
      return confirming;
    }
    if (areAtOneAddress(entry, supplier)) {
      confirming.add("confirmed by the address");
    }
    if (shared(entry, supplier).anyMatch(MatchRules::isRegistered)) {
      confirming.add("confirmed by a number of a register");
    }
    if (haveOneSetOfNames(entry, supplier)) {
      confirming.add("confirmed by another name, and by every name of the supplier");
    }
    return confirming;
  }

  private static boolean areAtOneAddress(Party entry, Party supplier) {
    return entry.address().isKnown()
        && supplier.address().isKnown()
        && RULES.site(unnumbered(entry), unnumbered(supplier)).value() >= THRESHOLDS.ontoListed();
  }

  /**
   * Two different names are the entry's, and the supplier bears none that is not. A firm and its
   * group are one name: the child of a listed parent may bear both.
   */
  private static boolean haveOneSetOfNames(Party entry, Party supplier) {
    long different = supplier.names().stream().map(CompanyName::family).distinct().count();
    return different > 1
        && supplier.names().stream()
            .allMatch(ours -> entry.names().stream().anyMatch(theirs -> areOne(ours, theirs)));
  }

  private static boolean areOne(CompanyName ours, CompanyName theirs) {
    return PartyReading.compact(ours).equals(PartyReading.compact(theirs))
        && RULES.company(named(ours), named(theirs)).value() >= THRESHOLDS.ontoListed();
  }

  private static Party named(CompanyName name) {
    return new Party("", List.of(name), Optional.empty(), SiteAddress.UNKNOWN, Set.of());
  }

  private static Stream<Identifier> shared(Party entry, Party supplier) {
    Set<Identifier> shared = new HashSet<>(entry.identifiers());
    shared.retainAll(supplier.identifiers());
    return shared.stream();
  }

  private static boolean isRegistered(Identifier number) {
    return PartyReading.REGISTERED.contains(number.scheme());
  }

  private static Party unnumbered(Party party) {
    return new Party(party.id(), party.names(), party.country(), party.address(), Set.of());
  }

  private static List<String> with(List<String> reasons, List<String> more) {
    return Stream.concat(reasons.stream(), more.stream()).distinct().toList();
  }
}
