package org.tierlight.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.tierlight.graph.suppliers.Filters;
import org.tierlight.graph.suppliers.Search;
import org.tierlight.testkit.Database;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.Region;

/** Reads the plans: a list must never be sorted or scanned as a whole. */
class PlansIT {

  private static Database database;
  private static Driver driver;

  /** A database of its own: what others put into the shared one moves the planner. */
  @BeforeAll
  static void connect() {
    database = Database.start();
    driver = GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", database.password()));
    new Neo4jFactStore(driver).prepare();
  }

  @AfterAll
  static void disconnect() {
    driver.close();
    database.close();
  }

  @Test
  void aListWithoutWordsIsARangeOfAnIndexInItsOwnOrder() {
    for (Search.Order order : List.of(Search.Order.RISK, Search.Order.NAME)) {
      for (Search search : filtered(null, order)) {
        assertThat(operators(new SearchStatement(search)))
            .as("%s", search)
            .anyMatch(operator -> operator.startsWith("NodeIndexSeek"))
            .noneMatch(operator -> operator.contains("Sort") || operator.contains("Top"))
            .noneMatch(operator -> operator.contains("Scan"));
      }
    }
  }

  @Test
  void facetsAreCountedOnOneBoundedRange() {
    for (Search search : filtered(null, Search.Order.RISK)) {
      SearchStatement statement = new SearchStatement(search);
      assertThat(operators(statement.values(), statement.parameters()))
          .as("%s", search)
          .anyMatch(operator -> operator.startsWith("NodeIndexSeek"))
          .anyMatch(operator -> operator.startsWith("Limit"))
          .noneMatch(operator -> operator.contains("Scan"));
    }
  }

  @Test
  void wordsGoThroughTheFullTextIndex() {
    for (Search.Order order : Search.Order.values()) {
      for (Search search : filtered("mills", order)) {
        assertThat(operators(new SearchStatement(search)))
            .as("%s", search)
            .anyMatch(operator -> operator.startsWith("ProcedureCall"))
            .noneMatch(operator -> operator.contains("Scan"));
      }
    }
  }

  @Test
  void linksAreFoundByTheirKeysHoweverManyASupplierHas() {
    assertThat(operators(LinkLedger.LINKS, Map.of("rows", List.of("a>b"))))
        .anyMatch(operator -> operator.contains("RelationshipUniqueIndexSeek"))
        .noneMatch(operator -> operator.contains("Expand") || operator.contains("Scan"));
  }

  @Test
  void placesAreFoundByTheIdsOfTheirSuppliers() {
    assertThat(operators(Neo4jPlaces.PLACES, Map.of("rows", List.of("a"))))
        .anyMatch(operator -> operator.contains("NodeUniqueIndexSeek"))
        .noneMatch(operator -> operator.contains("Scan"));
  }

  @Test
  void lotsAndOwnersAreFoundByIndexesWhereverAQuestionGoes() {
    Map<String, Object> parameters =
        Map.of(
            "ids", List.of("a"),
            "lot", "a",
            "lots", List.of("a"),
            "gtin", "0",
            "links", List.of("a>b"),
            "models", LotRow.MIXING,
            "knownAt", ZonedDateTime.now(ZoneOffset.UTC),
            "validAt", ZonedDateTime.now(ZoneOffset.UTC),
            "rows", List.of("a"));
    for (String question :
        List.of(
            Neo4jOwnership.HOLDERS,
            Neo4jOwnership.HELD,
            Neo4jOwnershipLedger.ABOUT,
            Neo4jLots.KNOWN,
            Neo4jLots.MADE,
            Neo4jLots.MAKINGS,
            Neo4jLots.MOVES,
            Neo4jLots.MIXING,
            Neo4jMakers.MAKERS)) {
      assertThat(operators(question.replace("LIMIT $rows", "LIMIT 7"), parameters))
          .as(question)
          .anyMatch(operator -> operator.contains("IndexSeek"))
          .noneMatch(operator -> operator.contains("Scan") || operator.contains("Cartesian"));
    }
  }

  @Test
  void theWholeMapIsReadInTheOrderOfAnIndexAndSortedOnlySupplierBySupplier() {
    assertThat(operators(Neo4jWholeMap.SUPPLIERS, Map.of()))
        .anyMatch(operator -> operator.contains("IndexSeekByRange"))
        .noneMatch(operator -> operator.contains("Sort") || operator.contains("Eager"));
    assertThat(outermost(Neo4jWholeMap.LINKS, Map.of("first", 202501, "last", 202512)))
        .anyMatch(operator -> operator.contains("IndexSeekByRange"))
        .noneMatch(operator -> operator.contains("Sort") || operator.contains("Eager"));
  }

  @Test
  void thisTestSeesAScan() {
    assertThat(operators("MATCH (s:Supplier) WHERE s.region = 'VN-SG' RETURN s", Map.of()))
        .anyMatch(operator -> operator.contains("Scan"));
  }

  private static List<Search> filtered(@Nullable String words, Search.Order order) {
    Country country = new Country("VN");
    Region region = new Region("VN-SG");
    IsicCode sector = new IsicCode("14");
    return Stream.of(
            Filters.NONE,
            new Filters(country, null, null, null, null, null),
            new Filters(null, region, null, null, null, null),
            new Filters(country, region, sector, Band.HIGH, true, false),
            new Filters(null, null, null, Band.HIGH, null, null),
            new Filters(null, null, null, null, true, null),
            new Filters(null, null, null, null, null, false),
            new Filters(null, null, sector, Band.HIGH, null, null),
            new Filters(country, null, sector, Band.HIGH, null, null))
        .map(filters -> new Search(words, filters, order))
        .toList();
  }

  private static List<String> operators(SearchStatement statement) {
    Map<String, Object> parameters = new HashMap<>(statement.parameters());
    parameters.put("limit", 50);
    return operators(statement.page(), parameters);
  }

  private static List<String> operators(String query, Map<String, Object> parameters) {
    try (Session session = driver.session()) {
      return operators(
              session.run("EXPLAIN " + query, parameters).consume().queryPlan().orElseThrow())
          .toList();
    }
  }

  private static Stream<String> operators(Plan plan) {
    return Stream.concat(
        Stream.of(plan.operatorType()), plan.children().stream().flatMap(PlansIT::operators));
  }

  /** What is done for all rows at once; the second child of an Apply is done row by row. */
  private static List<String> outermost(String query, Map<String, Object> parameters) {
    try (Session session = driver.session()) {
      Plan plan = session.run("EXPLAIN " + query, parameters).consume().queryPlan().orElseThrow();
      return leftmost(plan).map(Plan::operatorType).toList();
    }
  }

  private static Stream<? extends Plan> leftmost(Plan plan) {
    return Stream.concat(
        Stream.of(plan), plan.children().stream().limit(1).flatMap(PlansIT::leftmost));
  }
}
