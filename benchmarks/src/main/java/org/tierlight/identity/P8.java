package org.tierlight.identity;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tierlight.benchmarks.Goal;
import org.tierlight.benchmarks.Table;
import org.tierlight.benchmarks.TrigramSearch;
import org.tierlight.identity.icu.IcuRomanisation;

/**
 * P8 of the goals: a company looked for among 100 000 by a name that another source writes, on one
 * core, against PostgreSQL's trigram index and against the best published rate of yente.
 */
public final class P8 {

  private static final int KNOWN = 100_000;
  private static final int SOUGHT = 500;
  private static final int SHOWN = 10;

  private final NameReading names = new NameReading(new IcuRomanisation());
  private final Register register = new Register(new CommonWords());
  private final List<String> known;
  private final List<String> sought;

  private P8() {
    FictionalNames made = new FictionalNames(8);
    known = made.make(KNOWN);
    sought = IntStream.range(0, SOUGHT).mapToObj(k -> made.otherwise(known.get(place(k)))).toList();
    IntStream.range(0, KNOWN).forEach(k -> register.put(party(Integer.toString(k), known.get(k))));
  }

  /** Prints the table. */
  public static void main(String[] nothing) throws Exception {
    P8 search = new P8();
    try (TrigramSearch database = TrigramSearch.over(search.known)) {
      Table.state("P8 found among the first ten", Goal.atLeast(0.98, ""), search.recall());
      Table.state("the same by trigrams", Goal.atLeast(0, ""), search.recall(database));
      Table.state("written as another is called", Goal.atLeast(0, ""), search.mistakable());
      Table.compare(
          "P8 a name sought; pg_trgm",
          () -> Table.seconds(search::all) / SOUGHT,
          () -> search.seconds(database),
          Goal.timesAsFast(5));
      Table.state(
          "P8 names a second and core",
          Goal.atLeast(900, "/s"),
          IntStream.range(0, Table.PAIRS)
              .mapToDouble(_ -> SOUGHT / Table.seconds(search::all))
              .toArray());
    }
  }

  private void all() {
    sought.forEach(name -> found(name));
  }

  /** Which share of the names sought became the name of another: then nobody can know better. */
  private double mistakable() {
    Set<String> all = known.stream().map(this::compact).collect(Collectors.toSet());
    return IntStream.range(0, SOUGHT)
            .filter(k -> !compact(sought.get(k)).equals(compact(known.get(place(k)))))
            .filter(k -> all.contains(compact(sought.get(k))))
            .count()
        / (double) SOUGHT;
  }

  private String compact(String name) {
    return names.read(name).compact();
  }

  private double recall() {
    return share(this::found);
  }

  private double recall(TrigramSearch database) throws SQLException {
    int hits = 0;
    for (int k = 0; k < SOUGHT; k++) {
      hits += database.nearest(sought.get(k), SHOWN).contains(id(k)) ? 1 : 0;
    }
    return (double) hits / SOUGHT;
  }

  private double seconds(TrigramSearch database) throws SQLException {
    long start = System.nanoTime();
    for (String name : sought) {
      database.nearest(name, SHOWN);
    }
    return (System.nanoTime() - start) / 1e9 / SOUGHT;
  }

  private interface Search {
    List<String> nearest(String name);
  }

  private double share(Search search) {
    return IntStream.range(0, SOUGHT)
            .filter(k -> search.nearest(sought.get(k)).contains(id(k)))
            .count()
        / (double) SOUGHT;
  }

  private List<String> found(String name) {
    return register.companies(party("?", name), SHOWN).stream().map(it -> it.party().id()).toList();
  }

  private static String id(int k) {
    return Integer.toString(place(k));
  }

  private static int place(int k) {
    return k * (KNOWN / SOUGHT);
  }

  private Party party(String id, String name) {
    return new Party(
        id, List.of(names.read(name)), Optional.empty(), SiteAddress.UNKNOWN, Set.of());
  }
}
