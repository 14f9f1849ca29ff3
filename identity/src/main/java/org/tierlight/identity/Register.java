package org.tierlight.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The parties that are known, to be searched for who is like another. One thread owns it. */
public final class Register {

  /** How many are compared at most; those that share most keys go first. */
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

  private List<Party> near(Party sought, int most) {
    Map<String, Integer> shared = new HashMap<>();
    for (String key : blocks.of(sought)) {
      List<String> ids = byKey.getOrDefault(key, Collections.emptyList());
      if (ids.size() <= CROWD) {
        ids.forEach(id -> shared.merge(id, 1, Integer::sum));
      }
    }
    shared.remove(sought.id());
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(it -> parties.get(it.getKey()))
        .toList();
  }
}
