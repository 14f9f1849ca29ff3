package org.tierlight.graph.neo4j;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.tierlight.benchmarks.Goal;
import org.tierlight.benchmarks.Table;
import org.tierlight.graph.suppliers.Filters;
import org.tierlight.graph.suppliers.Page;
import org.tierlight.graph.suppliers.Search;
import org.tierlight.testkit.Database;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Country;

/**
 * How long lists, searches and facets take over very many suppliers, read by the statements of the
 * service out of a real database.
 */
public final class SupplierLists {

  private static final int PORTION = 5_000;
  private static final int PAGE = 50;
  private static final int DEEP = 200;
  private static final int ASKED = 100;
  private static final Country COUNTRY = new Country("VN");
  private static final Filters IN_COUNTRY = new Filters(COUNTRY, null, null, null, null, null);

  private final Neo4jSuppliers suppliers;
  private final SplittableRandom random = new SplittableRandom(ASKED);

  private SupplierLists(Driver driver) {
    this.suppliers = new Neo4jSuppliers(new GuardedReads(driver));
  }

  /** Prints the table; takes the number of suppliers. */
  public static void main(String[] sizes) {
    int count = sizes.length > 0 ? Integer.parseInt(sizes[0]) : 1_000_000;
    try (Database database = Database.start();
        Driver driver =
            GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", database.password()))) {
      double seconds = Table.seconds(() -> fill(count, driver));
      Table.state("search suppliers written", Goal.atLeast(5_000, "/s"), count / seconds);
      new SupplierLists(driver).measure();
    }
  }

  private static void fill(int count, Driver driver) {
    new Neo4jFactStore(driver).prepare();
    try (Session session = driver.session()) {
      for (int first = 0; first < count; first += PORTION) {
        List<Map<String, Object>> rows =
            IntStream.range(first, Math.min(count, first + PORTION))
                .mapToObj(FictionalSuppliers::row)
                .toList();
        session.executeWriteWithoutResult(
            transaction ->
                transaction
                    .run(
                        "UNWIND $rows AS row CREATE (s:Supplier) SET s = row", Map.of("rows", rows))
                    .consume());
      }
      session.run("CALL db.awaitIndexes(600)").consume();
    }
  }

  private void measure() {
    Search byRisk = new Search(null, Filters.NONE, Search.Order.RISK);
    Search inCountry = new Search(null, IN_COUNTRY, Search.Order.RISK);
    Filters high = new Filters(null, null, null, Band.HIGH, null, null);
    measure("by risk, first page", k -> suppliers.page(byRisk, "", PAGE));
    String deep = deep(byRisk);
    measure("by risk, page " + DEEP, k -> suppliers.page(byRisk, deep, PAGE));
    measure("of a country by risk", k -> suppliers.page(inCountry, "", PAGE));
    Search inBand = new Search(null, high, Search.Order.RISK);
    measure("of a band by risk", k -> suppliers.page(inBand, "", PAGE));
    measure("words, best first", k -> suppliers.page(words(Filters.NONE), "", PAGE));
    measure("words of a country", k -> suppliers.page(words(IN_COUNTRY), "", PAGE));
    measure("facets of all", k -> suppliers.facets(byRisk));
    measure("facets of words", k -> suppliers.facets(words(Filters.NONE)));
  }

  private String deep(Search search) {
    String after = "";
    for (int turned = 1; turned < DEEP; turned++) {
      Page page = suppliers.page(search, after, PAGE);
      after = page.nextKey().orElse(after);
    }
    return after;
  }

  private Search words(Filters filters) {
    return new Search(FictionalSuppliers.words(random), filters, Search.Order.RELEVANCE);
  }

  private static void measure(String what, IntConsumer question) {
    IntStream.range(0, ASKED / 4).forEach(question);
    double[] each =
        IntStream.range(0, ASKED)
            .mapToDouble(k -> 1e3 * Table.seconds(() -> question.accept(k)))
            .toArray();
    Arrays.sort(each);
    Table.state("search " + what + " p50", Goal.atMost(50, " ms"), each[ASKED / 2]);
    Table.state("search " + what + " p99", Goal.atMost(250, " ms"), each[ASKED * 99 / 100]);
  }
}
