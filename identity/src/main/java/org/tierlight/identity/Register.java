package org.tierlight.identity;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The parties that are known, to be searched for who is like another. One thread owns it. */
public final class Register {

  /** How many are compared at most but for a shared number; those that share most keys go first. */
  static final int COMPARED = 500;

  /** The same where suppliers come by the thousand: who is the same shares most keys. */
  private static final int COMPARED_IN_PASSING = 100;

  /** A key that so many share says nothing any more. */
  private static final int CROWD = 2_000;

  /** A known party and how like it is. */
  public record Candidate(Party party, Likeness likeness) {}

  private final Map<String, Party> parties = new HashMap<>();
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
    remove(party.id());
    parties.put(party.id(), party);
    blocks
        .of(party)
        .forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(party.id()));
  }

  /** A party is known no more. */
  public void remove(String id) {
    Party before = parties.remove(id);
    if (before != null) {
      blocks.of(before).forEach(key -> byKey.getOrDefault(key, List.of()).remove(id));
    }
  }

  /** How many are known. */
  public int size() {
    return parties.size();
  }

  /** Those most like a party as companies, the most alike first. */
  public List<Candidate> companies(Party sought, int most) {
    return candidates(near(sought, COMPARED), sought, most, rules::company);
  }

  /** Those most like a party as sites, the most alike first. */
  public List<Candidate> sites(Party sought, int most) {
    return candidates(near(sought, COMPARED_IN_PASSING), sought, most, rules::site);
  }

  private List<Candidate> candidates(
      List<Party> near, Party sought, int most, BiFunction<Party, Party, Likeness> compared) {
    return near.stream()
        .map(known -> new Candidate(known, compared.apply(sought, known)))
        .sorted(
            Comparator.comparingDouble((Candidate it) -> it.likeness.value())
                .reversed()
                .thenComparing(it -> it.party.id()))
        .limit(most)
        .toList();
  }

  /** Those that share a key with a party, but for itself. */
  List<Party> near(Party sought) {
    return near(sought, COMPARED);
  }

  /** Who shares a number is compared in any case: one number outweighs a hundred namesakes. */
  private List<Party> near(Party sought, int most) {
    Set<String> keys = blocks.of(sought);
    Set<String> numbered =
        keys.stream()
            .filter(Blocks::isNumber)
            .flatMap(key -> sharing(key).stream())
            .collect(toCollection(TreeSet::new));
    numbered.remove(sought.id());
    return Stream.concat(
            numbered.stream(),
            mostShared(keys, sought).filter(id -> !numbered.contains(id)).limit(most))
        .map(parties::get)
        .toList();
  }

  private Stream<String> mostShared(Set<String> keys, Party sought) {
    Map<String, Integer> shared = new HashMap<>();
    keys.forEach(key -> sharing(key).forEach(id -> shared.merge(id, 1, Integer::sum)));
    shared.remove(sought.id());
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private List<String> sharing(String key) {
    List<String> ids = byKey.getOrDefault(key, List.of());
    return ids.size() <= CROWD ? ids : List.of();
  }
}
