package org.tierlight.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The parties that are known, to be searched for who is like another. Several may be one company:
 * each is then found and compared by the names and numbers of all. One thread owns it.
 */
public final class Register {

  /** So many that share keys are looked at, but for a shared number: whose keys say most. */
  static final int LOOKED_AT = 500;

  /** So many of them are compared: those whose keys say most, and whose letters are most alike. */
  private static final int COMPARED = 200;

  /** The same where suppliers come by the thousand. */
  private static final int COMPARED_IN_PASSING = 100;

  /** From here on PostgreSQL's pg_trgm takes two texts for similar, unless told otherwise. */
  private static final double SAME_LETTERS = 0.3;

  /** A known party and how like it is. */
  public record Candidate(Party party, Likeness likeness) {}

  /** So many parties of a company come before the others': the nearest ones. */
  private static final int OF_ONE_COMPANY = 10;

  private record Alike(Party party, double letters, int turn) {

    private static final Comparator<Alike> BY_TURN = Comparator.comparingInt(Alike::turn);

    private static final Comparator<Alike> MOST_FIRST =
        Comparator.comparingDouble(Alike::letters).reversed();
  }

  private final Map<String, Company> companies = new HashMap<>();
  private final Map<String, String> companyOf = new HashMap<>();
  private final KeyIndex index = new KeyIndex();
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
  public void put(String id, List<Party> parties) {
    remove(id);
    if (!parties.isEmpty()) {
      Company company = new Company(id, parties);
      companies.put(id, company);
      parties.forEach(party -> companyOf.put(party.id(), id));
      index.put(company, keys(parties));
    }
  }

  /** A company is known no more. */
  public void remove(String id) {
    Company before = companies.remove(id);
    if (before != null) {
      before.described().forEach(party -> companyOf.remove(party.id(), id));
      index.remove(before, keys(before.described()));
    }
  }

  /** How many parties are known. */
  public int size() {
    return companyOf.size();
  }

  /** A party with what the others of its company say too. */
  public Optional<Party> whole(String id) {
    return Optional.ofNullable(companyOf.get(id)).map(companies::get).stream()
        .flatMap(company -> company.together().stream())
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
    Map<String, Company> numbered = new TreeMap<>();
    keys.stream()
        .filter(Blocks::isNumber)
        .flatMap(key -> index.bearing(key).stream())
        .filter(company -> !company.id().equals(own))
        .forEach(company -> numbered.put(company.id(), company));
    Set<String> passedOver = new HashSet<>(numbered.keySet());
    passedOver.add(own);
    List<Alike> alike =
        index.mostSharing(keys, LOOKED_AT, passedOver).stream()
            .flatMap(sharing -> alike(sought, sharing))
            .sorted(Alike.BY_TURN)
            .limit(LOOKED_AT)
            .toList();
    return Stream.concat(parties(numbered.values()), mostAlike(alike, most)).toList();
  }

  /** Who shares letters only has to share so many that they may be one name. */
  private static Stream<Alike> alike(Party sought, KeyIndex.Sharing sharing) {
    List<Party> parties = sharing.company().together();
    double letters = sought.sharedLetters(parties.getFirst(), sharing.name());
    if (sharing.lettersOnly() && letters < SAME_LETTERS) {
      return Stream.empty();
    }
    if (parties.size() <= OF_ONE_COMPANY) {
      return parties.stream().map(party -> new Alike(party, letters, 0));
    }
    List<Party> nearest = sharing.company().nearestFirst(sought.address(), sharing.name());
    return IntStream.range(0, nearest.size())
        .mapToObj(it -> new Alike(nearest.get(it), letters, it / OF_ONE_COMPANY));
  }

  /** Half of them for their keys, half for their letters, by turns; the most alike first. */
  private static Stream<Party> mostAlike(List<Alike> sharing, int most) {
    int forKeys = Math.min(most / 2, sharing.size());
    Stream<Alike> forLetters =
        sharing.stream()
            .skip(forKeys)
            .sorted(Alike.BY_TURN.thenComparing(Alike.MOST_FIRST))
            .limit(most - forKeys);
    return Stream.concat(sharing.stream().limit(forKeys), forLetters)
        .sorted(Alike.MOST_FIRST)
        .map(Alike::party);
  }

  private static Stream<Party> parties(Collection<Company> some) {
    return some.stream().flatMap(company -> company.together().stream());
  }

  private SequencedMap<Set<String>, CompanyName> keys(List<Party> parties) {
    SequencedMap<Set<String>, CompanyName> names = new LinkedHashMap<>();
    for (Party party : parties) {
      party.names().forEach(name -> names.putIfAbsent(blocks.of(name, party), name));
    }
    return names;
  }
}
