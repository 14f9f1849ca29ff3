package org.tierlight.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.Plan;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Window;
import org.tierlight.graph.parts.Plans;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.graph.tiers.Neighbours;
import org.tierlight.testkit.Database;
import org.tierlight.vocabulary.SupplierId;

/**
 * Asks all that questions ask, listens to the Cypher, and reads its plans: each begins at an index,
 * and none goes over all of anything, along paths without end, or through every pair.
 */
class QuestionPlansIT {

  private static final Instant NOW = Instant.parse("2026-06-15T00:00:00Z");
  private static final Moment.Past PAST = new Moment.Past(NOW, NOW);
  private static final SupplierId ONE = new SupplierId("one");
  private static final Set<SupplierId> SOME = Set.of(ONE, new SupplierId("other"));
  private static final List<String> NEVER =
      List.of("AllNodesScan", "NodeByLabelScan", "RelationshipTypeScan", "Cartesian", "VarLength");

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
  void everyQuestionBeginsAtAnIndexAndGoesOverAllOfNothing() {
    Collection<Query> questions = questions();

    assertThat(questions).hasSizeGreaterThan(10);
    for (Query question : questions) {
      List<String> operators = operators(question);
      assertThat(operators)
          .as(question.text())
          .anyMatch(operator -> operator.contains("IndexSeek"))
          .noneMatch(operator -> NEVER.stream().anyMatch(operator::contains));
    }
  }

  @Test
  void thisTestSeesWhatMustNotBe() {
    assertThat(operators(new Query("MATCH (s:Supplier), (r:Record) RETURN s, r")))
        .anyMatch(operator -> operator.contains("Cartesian"))
        .anyMatch(operator -> operator.contains("NodeByLabelScan"));
    assertThat(
            operators(new Query("MATCH (s:Supplier {id: 'a'})-[:SUPPLIES*]->(o) RETURN count(o)")))
        .anyMatch(operator -> operator.contains("VarLength"));
  }

  private static Collection<Query> questions() {
    try (Session session = driver.session()) {
      return session.executeRead(
          transaction -> {
            Overheard overheard = Overheard.in(transaction);
            ask(new Neo4jNeighbours(overheard));
            ask(new PastNeighbours(overheard, PAST));
            ask(new Neo4jPlans.InNeo4j(overheard));
            askOfLinks(overheard);
            return List.copyOf(overheard.heard().values());
          });
    }
  }

  private static void ask(Neighbours neighbours) {
    neighbours.supplier(ONE);
    neighbours.profile(ONE);
    neighbours.primaryProducers(SOME);
    neighbours.suppliersOf(SOME, 10);
    neighbours.buyersOf(SOME, 10);
    neighbours.inbound(SOME, Window.endingAt(NOW));
    neighbours.inbound(SOME, Window.endingAt(NOW), List.of("52"));
  }

  private static void ask(Plans.Look plans) {
    plans.madeBy(SOME, 10);
    plans.named(List.of("part"));
    plans.isSite("site");
    plans.records(ONE);
  }

  /** What is asked only where there is something. */
  private static void askOfLinks(TransactionContext transaction) {
    new PastLinks(transaction, NOW).of(List.of(new LinkKey(ONE, new SupplierId("other"))));
    new PastDescriptions(transaction, NOW).of(SOME);
    transaction.run(Neo4jSuppliers.DOSSIER, Map.of("id", "one")).consume();
    transaction.run(Neo4jPlaces.PLACES, Map.of("rows", List.of("one"))).consume();
  }

  private static List<String> operators(Query question) {
    try (Session session = driver.session()) {
      Query explained = question.withText("EXPLAIN " + question.text());
      List<String> operators = new ArrayList<>();
      all(session.run(explained).consume().queryPlan().orElseThrow())
          .forEach(plan -> operators.add(plan.operatorType()));
      return operators;
    }
  }

  private static Stream<Plan> all(Plan plan) {
    return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(QuestionPlansIT::all));
  }
}
