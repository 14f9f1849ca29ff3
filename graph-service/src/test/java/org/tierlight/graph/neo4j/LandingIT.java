package org.tierlight.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.tierlight.graph.batches.Batch;
import org.tierlight.graph.batches.Landing;
import org.tierlight.graph.batches.Outcome;
import org.tierlight.graph.batches.Partition;
import org.tierlight.graph.batches.Span;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.folding.Change;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Shipment;
import org.tierlight.graph.suppliers.Spelling;
import org.tierlight.testkit.Database;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.SupplierId;

/** What the database itself refuses is set aside, and all else of its batch lands. */
class LandingIT {

  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
  private static final Partition PARTITION = new Partition("landing", 0);
  private static final int RECORDS = 40;

  /** No two suppliers may be found by the same words, and those of one buyer are taken. */
  private static final List<String> REFUSAL =
      List.of(
          "CREATE CONSTRAINT FOR (s:Supplier) REQUIRE s.words IS UNIQUE",
          "CREATE (:Supplier {id: 'taken', words: $words})");

  @Test
  void theOneRecordThatAConstraintRefusesIsSetAsideAndTheOthersLand() {
    try (Database database = Database.start();
        Driver driver = connect(database)) {
      Neo4jFactStore store = new Neo4jFactStore(driver);
      store.prepare();
      String words = Spelling.line(List.of("buyer-17"));
      REFUSAL.forEach(
          statement ->
              driver.executableQuery(statement).withParameters(Map.of("words", words)).execute());
      List<String> aside = new ArrayList<>();

      Outcome outcome =
          new Landing(store)
              .land(batch(), (record, reason) -> aside.add(record.position() + " " + reason));

      assertThat(outcome).isEqualTo(new Outcome.Applied(RECORDS - 1));
      assertThat(aside)
          .containsExactly("landing-0@17 Neo.ClientError.Schema.ConstraintValidationFailed");
      assertThat(store.applied()).containsEntry(PARTITION, RECORDS - 1L);
      assertThat(buyers(driver)).hasSize(RECORDS - 1).doesNotContain("buyer-17");
    }
  }

  private static Driver connect(Database database) {
    return GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", database.password()));
  }

  private static Batch batch() {
    return new Batch(
        List.of(new Span(PARTITION, 0, RECORDS - 1)),
        LongStream.range(0, RECORDS).mapToObj(LandingIT::entry).toList());
  }

  private static Batch.Entry entry(long offset) {
    LinkKey link = new LinkKey(new SupplierId("seller"), new SupplierId("buyer-" + offset));
    Shipment shipment =
        new Shipment(
            "shipment-" + offset, link, Goods.UNKNOWN, NOON, 100, null, LinkBasis.DOCUMENTED, null);
    Stamp stamp = new Stamp(NOON, "event-" + offset, "/sources/test");
    return new Batch.Entry(
        new Position(PARTITION.topic(), PARTITION.number(), offset),
        new Change.Said(new Stamped<>(stamp, NOON, shipment)));
  }

  private static List<String> buyers(Driver driver) {
    return driver
        .executableQuery("MATCH (:Supplier {id: 'seller'})-[:SUPPLIES]->(b) RETURN b.id AS id")
        .execute()
        .records()
        .stream()
        .map(row -> row.get("id").asString())
        .toList();
  }
}
