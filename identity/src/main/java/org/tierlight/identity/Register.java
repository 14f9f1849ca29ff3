package org.tierlight.identity;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The parties that are known, to be searched for who is like another. Several may be one company:
 * each is then found and compared by the names and numbers of all. One thread owns it.
 */
public final class Register {

  /** How many are compared at most but for a shared number; those that share most keys go first. */
  static final int COMPARED = 500;

  /** The same where suppliers come by the thousand: who is the same shares most keys. */
  private static final int COMPARED_IN_PASSING = 100;

  /** A key that so many share says nothing any more. */
  private static final int CROWD = 2_000;

  /** A known party and how like it is. */
  public record Candidate(Party party, Likeness likeness) {}

  /** What is known of a company: as it was described, and each with what the others say too. */
  private record Company(List<Party> described, List<Party> together) {}

  private final Map<String, Company> companies = new HashMap<>();
  private final Map<String, String> companyOf = new HashMap<>();
  private final Map<String, List<String>> byKey = new HashMap<>();
  private final Blocks blocks;
  private final PartyRules rules;

  /** Without anybody. */
  public Register(Rarity rarity) {
    this.blocks = new Blocks(rarity);
    this.rules = new PartyRules(rarity);
  }

  /** A party is known, or known otherwise than before. */
  public void put(Party party) {
    put(party.id(), List.of(party));
  }

  /** Parties are one company, and nobody else is; without any it is known no more. */
  public void put(String company, List<Party> parties) {
    remove(company);
    if (!parties.isEmpty()) {
      companies.put(company, new Company(List.copyOf(parties), Party.together(parties)));
      parties.forEach(party -> companyOf.put(party.id(), company));
      keys(parties).forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(company));
    }
  }

  /** A company is known no more. */
  public void remove(String company) {
    Company before = companies.remove(company);
    if (before != null) {
      before.described.forEach(party -> companyOf.remove(party.id(), company));
      keys(before.described).forEach(key -> byKey.getOrDefault(key, List.of()).remove(company));
    }
  }

  /** How many parties are known. */
  public int size() {
    return companyOf.size();
  }

  /** A party with what the others of its company say too. */
  public Optional<Party> whole(String id) {
    return Optional.ofNullable(companyOf.get(id)).map(companies::get).stream()
        .flatMap(company -> company.together.stream())
        .filter(party -> party.id().equals(id))
        .findFirst();
  }

  /** Those most like a party as companies, the most alike first. */
  public List<Candidate> companies(Party sought, int most) {
    return nearby(sought).companies(most);
  }

  /** The same where parties come by the thousand: of fewer that share a key, the most alike. */
  public List<Candidate> companiesInPassing(Party sought, int most) {
    return nearbyInPassing(sought).companies(most);
  }

  /** Those most like a party as sites, the most alike first. */
  public List<Candidate> sites(Party sought, int most) {
    return nearbyInPassing(sought).sites(most);
  }

  /** Those that a question of a person compares. */
  public Nearby nearby(Party sought) {
    return new Nearby(sought, near(sought, COMPARED), rules);
  }

  /** Those that are compared as suppliers come in. */
  public Nearby nearbyInPassing(Party sought) {
    return new Nearby(sought, near(sought, COMPARED_IN_PASSING), rules);
  }

  /** Those that share a key with a party, but for its own company. */
  List<Party> near(Party sought) {
    return near(sought, COMPARED);
  }

  /** Who shares a number is compared in any case: one number outweighs a hundred namesakes. */
  private List<Party> near(Party sought, int most) {
    Set<String> keys = blocks.of(sought);
    String own = companyOf.getOrDefault(sought.id(), sought.id());
    Set<String> numbered =
        keys.stream()
            .filter(Blocks::isNumber)
            .flatMap(key -> sharing(key).stream())
            .filter(company -> !company.equals(own))
            .collect(toCollection(TreeSet::new));
    Stream<String> others =
        mostShared(keys).filter(it -> !it.equals(own)).filter(it -> !numbered.contains(it));
    return Stream.concat(parties(numbered.stream()), parties(others).limit(most)).toList();
  }

  private Stream<Party> parties(Stream<String> some) {
    return some.map(companies::get).flatMap(company -> company.together.stream());
  }

  private Stream<String> mostShared(Set<String> keys) {
    Map<String, Integer> shared = new HashMap<>();
    keys.forEach(key -> sharing(key).forEach(company -> shared.merge(company, 1, Integer::sum)));
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private List<String> sharing(String key) {
    List<String> sharing = byKey.getOrDefault(key, List.of());
    return sharing.size() <= CROWD ? sharing : List.of();
  }

  private Set<String> keys(List<Party> parties) {
    return parties.stream()
        .flatMap(party -> blocks.of(party).stream())
        .collect(toCollection(TreeSet::new));
  }
}
