package org.tierlight.identity;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which companies share keys with somebody. A key says the more the fewer bear it (Spärck Jones
 * 1972); what the shared ones say is divided by how many keys there are, so that long names and
 * many have no advantage. One thread owns it.
 */
final class KeyIndex {

  /** A key that so many share says nothing any more. */
  private static final int CROWD = 2_000;

  /** Weights are whole, so that no order of adding makes a difference. */
  private static final int PARTS = 1_000;

  /**
   * A company that shares keys.
   *
   * @param name the one of its names whose keys say most
   * @param share what they say
   * @param lettersOnly nothing but letters is shared
   */
  record Sharing(Company company, CompanyName name, int share, boolean lettersOnly) {

    private static final Comparator<Sharing> MOST_FIRST =
        Comparator.comparingInt(Sharing::share)
            .reversed()
            .thenComparing(sharing -> sharing.company.id())
            .thenComparing(sharing -> sharing.name.written());

    private Sharing and(Sharing lesser) {
      return new Sharing(company, name, share, lettersOnly && lesser.lettersOnly);
    }
  }

  private record Named(Company company, CompanyName name) {}

  private final Map<String, Bearers> byKey = new HashMap<>();
  private final Map<String, List<Integer>> placesOf = new HashMap<>();
  private final List<Named> named = new ArrayList<>();
  private final Deque<Integer> free = new ArrayDeque<>();

  /** How many keys the name at each place bears. */
  private int[] borne = new int[16];

  /** What shared keys weigh at each place; all zero between two searches. */
  private int[] weights = new int[16];

  private boolean[] beyondLetters = new boolean[16];

  private int[] touched = new int[16];

  /** A company that is not there yet bears keys: each of its names stands at a place of its own. */
  void put(Company company, SequencedMap<Set<String>, CompanyName> names) {
    List<Integer> places = new ArrayList<>();
    names.forEach((keys, name) -> places.add(put(new Named(company, name), keys)));
    placesOf.put(company.id(), places);
  }

  private int put(Named name, Set<String> keys) {
    int place = place(name);
    borne[place] = keys.size();
    keys.forEach(key -> byKey.computeIfAbsent(key, _ -> new Bearers()).add(place));
    return place;
  }

  private int place(Named name) {
    if (!free.isEmpty()) {
      int place = free.pop();
      named.set(place, name);
      return place;
    }
    named.add(name);
    if (named.size() > weights.length) {
      weights = Arrays.copyOf(weights, 2 * weights.length);
      beyondLetters = Arrays.copyOf(beyondLetters, weights.length);
      touched = Arrays.copyOf(touched, 2 * touched.length);
      borne = Arrays.copyOf(borne, 2 * borne.length);
    }
    return named.size() - 1;
  }

  /** A company that bears these keys is there no more. */
  void remove(Company company, SequencedMap<Set<String>, CompanyName> names) {
    Iterator<Integer> places = requireNonNull(placesOf.remove(company.id())).iterator();
    for (Set<String> keys : names.sequencedKeySet()) {
      int place = places.next();
      keys.forEach(key -> byKey.computeIfPresent(key, (_, bearing) -> bearing.without(place)));
      free.push(place);
    }
  }

  /** Who bears a key; nobody where too many do. */
  List<Company> bearing(String key) {
    Bearers places = byKey.get(key);
    return places == null || places.size > CROWD
        ? List.of()
        : Arrays.stream(places.all, 0, places.size)
            .mapToObj(place -> named.get(place).company())
            .toList();
  }

  /**
   * At most so many others that share keys, whose keys say most first: each company once, by the
   * name that shares most.
   */
  List<Sharing> mostSharing(Set<String> keys, int most, Set<String> without) {
    int found = weigh(keys);
    int[] shares = new int[found];
    for (int k = 0; k < found; k++) {
      int place = touched[k];
      shares[k] = weights[place] / (keys.size() + borne[place]);
      weights[place] = 0;
    }
    Collection<Sharing> best = best(shares, most, without);
    for (int k = 0; k < found; k++) {
      beyondLetters[touched[k]] = false;
    }
    return best.stream().limit(most).toList();
  }

  /** As many names as it takes: one company may bear most of those that share most. */
  private Collection<Sharing> best(int[] shares, int most, Set<String> without) {
    int names = most + without.size();
    int least = least(shares, names);
    Collection<Sharing> best = from(least, shares, without);
    while (best.size() < most && least > 0) {
      names *= 2;
      least = least(shares, names);
      best = from(least, shares, without);
    }
    return best;
  }

  private Collection<Sharing> from(int least, int[] shares, Set<String> without) {
    Map<String, Sharing> best = new LinkedHashMap<>();
    IntStream.range(0, shares.length)
        .filter(k -> shares[k] >= least)
        .mapToObj(k -> sharing(touched[k], shares[k]))
        .filter(sharing -> !without.contains(sharing.company.id()))
        .sorted(Sharing.MOST_FIRST)
        .forEach(sharing -> best.merge(sharing.company.id(), sharing, Sharing::and));
    return best.values();
  }

  private Sharing sharing(int place, int share) {
    Named most = named.get(place);
    return new Sharing(most.company(), most.name(), share, !beyondLetters[place]);
  }

  /** What so many share at least: counted, since to sort thousands takes longer. */
  private static int least(int[] shares, int many) {
    int least = Arrays.stream(shares).max().orElse(0);
    int[] counted = new int[least + 1];
    for (int share : shares) {
      counted[share]++;
    }
    for (int above = counted[least]; above < many && least > 0; above += counted[least]) {
      least--;
    }
    return least;
  }

  private int weigh(Set<String> keys) {
    int found = 0;
    for (String key : keys) {
      Bearers places = byKey.get(key);
      if (places != null && places.size <= CROWD) {
        int weight = weight(places.size);
        boolean isTelling = !Blocks.isLetters(key);
        for (int k = 0; k < places.size; k++) {
          int place = places.all[k];
          if (weights[place] == 0) {
            touched[found++] = place;
          }
          weights[place] += weight;
          beyondLetters[place] |= isTelling;
        }
      }
    }
    return found;
  }

  private int weight(int bearing) {
    return (int) Math.ceil(PARTS * Math.log(1 + (double) named.size() / bearing));
  }

  /** Bearers of companies: plain numbers, since letters that many names share are borne by many. */
  private static final class Bearers {

    private int[] all = new int[2];
    private int size;

    void add(int place) {
      if (size == all.length) {
        all = Arrays.copyOf(all, 2 * size);
      }
      all[size++] = place;
    }

    /** Null once there is none. */
    @Nullable Bearers without(int place) {
      int at = 0;
      while (all[at] != place) {
        at++;
      }
      all[at] = all[--size];
      return size == 0 ? null : this;
    }
  }
}
