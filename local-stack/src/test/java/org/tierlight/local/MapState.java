package org.tierlight.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.tierlight.local.stack.Part;
import org.tierlight.testkit.oracle.ExpectedLink;
import org.tierlight.testkit.oracle.Pair;
import org.tierlight.testkit.oracle.Product;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/** What stands in Neo4j, read past all services and past the proxy. */
final class MapState implements AutoCloseable {

  private final Driver driver;

  MapState(RunningStack stack) throws IOException {
    String password = Files.readString(stack.place().key("neo4j-password")).strip();
    driver =
        GraphDatabase.driver(
            "bolt://127.0.0.1:" + stack.ports().of(Part.NEO4J),
            AuthTokens.basic("neo4j", password));
  }

  /** The links among suppliers whose ids begin alike. */
  Map<Product, SortedMap<YearMonth, ExpectedLink>> trade(String prefix) {
    Map<Product, SortedMap<YearMonth, ExpectedLink>> trade = new HashMap<>();
    rows(
            """
            MATCH (s:Supplier)-[l:SUPPLIES]->(b:Supplier)
            WHERE s.id STARTS WITH $prefix AND l.evidence IS NOT NULL
            RETURN s.id AS seller, b.id AS buyer, l.product AS product, l.monthly AS monthly
            """,
            prefix)
        .forEach(
            row -> trade.put(product(row), months(row.get("monthly").asList(v -> v.asLong()))));
    return trade;
  }

  /** The scores that the map shows. */
  Map<SupplierId, Interval> scores(String prefix) {
    Map<SupplierId, Interval> scores = new HashMap<>();
    rows(
            """
            MATCH (s:Supplier)
            WHERE s.id STARTS WITH $prefix AND s.mid IS NOT NULL
            RETURN s.id AS id, s.low AS low, s.mid AS mid, s.high AS high
            """,
            prefix)
        .forEach(
            row ->
                scores.put(
                    new SupplierId(row.get("id").asString()),
                    new Interval(
                        row.get("low").asDouble(),
                        row.get("mid").asDouble(),
                        row.get("high").asDouble())));
    return scores;
  }

  /**
   * Digests of all that follows from the facts alone: without scores, which come in epochs, and
   * without products of which nothing is left, which stand only where they once were written.
   */
  Map<String, String> digests() {
    return Map.of(
        "suppliers",
        digest(
            "MATCH (s:Supplier) RETURN s{.id, .name, .country, .undeclared, .describedStamp} AS it"),
        "links",
        digest("MATCH ()-[l:SUPPLIES]->() WHERE l.evidence IS NOT NULL RETURN l{.*} AS it"),
        "words",
        digest("MATCH (w:Word) RETURN w{.*} AS it"),
        "earlier words",
        digest("MATCH (w:EarlierWord) RETURN w{.*} AS it"));
  }

  private String digest(String query) {
    return sha256(
        rows(query, "").stream()
            .map(row -> new TreeMap<>(row.get("it").asMap()).toString())
            .sorted()
            .collect(joining("\n")));
  }

  private List<Record> rows(String query, String prefix) {
    return driver
        .executableQuery(query)
        .withParameters(Map.of("prefix", prefix))
        .execute()
        .records();
  }

  private static Product product(Record row) {
    String hs = row.get("product").asString();
    return new Product(
        new Pair(
            new SupplierId(row.get("seller").asString()),
            new SupplierId(row.get("buyer").asString())),
        hs.isEmpty() ? Optional.empty() : Optional.of(new HsCode(hs, HsEdition.HS2022)));
  }

  /** Month, shipments and cents, one after the other. */
  private static SortedMap<YearMonth, ExpectedLink> months(List<Long> monthly) {
    SortedMap<YearMonth, ExpectedLink> months = new TreeMap<>();
    for (int at = 0; at < monthly.size(); at += 3) {
      int month = monthly.get(at).intValue();
      months.put(
          YearMonth.of(month / 100, month % 100),
          new ExpectedLink(monthly.get(at + 1), monthly.get(at + 2)));
    }
    return months;
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    driver.close();
  }
}
