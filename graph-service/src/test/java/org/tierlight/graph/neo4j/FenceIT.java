package org.tierlight.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.tierlight.graph.batches.Batch;
import org.tierlight.graph.batches.Outcome;
import org.tierlight.graph.batches.Partition;
import org.tierlight.graph.batches.Span;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.folding.Change;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Shipment;
import org.tierlight.testkit.Database;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.SupplierId;

class FenceIT {

  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

  private static Driver driver;
  private static Neo4jFactStore store;

  @BeforeAll
  static void connect() {
    Database database = Database.shared();
    driver = GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", database.password()));
    store = new Neo4jFactStore(driver);
    store.prepare();
  }

  @AfterAll
  static void disconnect() {
    driver.close();
  }

  @Test
  void aBatchThatWasCommittedAlreadyIsANoOp() {
    assertThat(store.apply(batch("again", 0, 9))).isEqualTo(new Outcome.Applied(10));
    assertThat(store.apply(batch("again", 0, 9))).isEqualTo(new Outcome.Applied(0));
    assertThat(shipments("again")).isEqualTo(10);
  }

  @Test
  void ofABatchThatWasCommittedInPartTheRestIsApplied() {
    store.apply(batch("part", 0, 4));
    assertThat(store.apply(batch("part", 2, 9))).isEqualTo(new Outcome.Applied(5));
    assertThat(shipments("part")).isEqualTo(10);
    assertThat(store.applied()).containsEntry(partition("part"), 9L);
  }

  @Test
  void aLostRecordIsSeenAndNothingBehindItApplied() {
    store.apply(batch("gap", 0, 4));
    assertThat(store.apply(batch("gap", 6, 9)))
        .isEqualTo(new Outcome.Missing(Map.of(partition("gap"), 5L)));
    assertThat(shipments("gap")).isEqualTo(5);
    assertThat(store.applied()).containsEntry(partition("gap"), 4L);
  }

  @Test
  void readingAnewFromAnOlderCursorChangesNothing() {
    store.apply(batch("older", 0, 9));
    driver.executableQuery("MATCH (c:Cursor {topic: 'fence-older'}) SET c.offset = 2").execute();
    assertThat(store.apply(batch("older", 3, 9))).isEqualTo(new Outcome.Applied(7));
    assertThat(shipments("older")).isEqualTo(10);
  }

  @Test
  void twoWritersOfOneLogApplyEachRecordOnce() {
    try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
      List<CompletableFuture<Void>> both =
          IntStream.range(0, 2)
              .mapToObj(writer -> CompletableFuture.runAsync(FenceIT::writeAll, writers))
              .toList();
      both.forEach(CompletableFuture::join);
    }
    assertThat(shipments("two")).isEqualTo(100);
  }

  @Test
  void aWriterThatKnowsALinkSeesThatAnotherWroteIt() {
    Neo4jFactStore other = new Neo4jFactStore(driver);
    store.apply(batch("turns", 0, 4));
    other.apply(batch("turns", 5, 9));
    store.apply(batch("turns", 10, 11));
    store.apply(batch("turns", 12, 14));
    other.apply(batch("turns", 15, 19));
    assertThat(shipments("turns")).isEqualTo(20);
  }

  @Test
  void aBatchCostsAFewRoundTripsHoweverManyRecordsAreInIt() {
    for (int records : List.of(10, 200)) {
      List<String> statements = new ArrayList<>();
      Neo4jFactStore counted = new Neo4jFactStore(Counted.driver(driver, statements));
      String name = "trips-" + records;
      counted.apply(batch(name, 0, records - 1));
      assertThat(statements).as("of a writer that knows nothing yet").hasSize(8);
      statements.clear();
      counted.apply(batch(name, records, 2L * records - 1));
      assertThat(statements).as("of one that knows supplier and link").hasSize(5);
    }
  }

  private static void writeAll() {
    Neo4jFactStore own = new Neo4jFactStore(driver);
    LongStream.range(0, 20).forEach(step -> own.apply(batch("two", step * 5, step * 5 + 4)));
  }

  private static Batch batch(String name, long first, long last) {
    List<Batch.Entry> entries =
        LongStream.rangeClosed(first, last).mapToObj(offset -> entry(name, offset)).toList();
    return new Batch(List.of(new Span(partition(name), first, last)), entries);
  }

  private static Batch.Entry entry(String name, long offset) {
    LinkKey link = new LinkKey(new SupplierId(name + "-s"), new SupplierId(name + "-b"));
    Shipment shipment =
        new Shipment(
            name + "-" + offset, link, Goods.UNKNOWN, NOON, 100, null, LinkBasis.DOCUMENTED, null);
    Stamp stamp = new Stamp(NOON, "event-" + offset, "/sources/test");
    return new Batch.Entry(
        new Position("fence-" + name, 0, offset),
        new Change.Said(new Stamped<>(stamp, NOON, shipment)));
  }

  private static Partition partition(String name) {
    return new Partition("fence-" + name, 0);
  }

  private static long shipments(String name) {
    return driver
        .executableQuery(
            "MATCH (:Supplier {id: $seller})-[l:SUPPLIES]->() RETURN l.shipments AS shipments")
        .withParameters(Map.of("seller", name + "-s"))
        .execute()
        .records()
        .getFirst()
        .get("shipments")
        .asLong();
  }
}
