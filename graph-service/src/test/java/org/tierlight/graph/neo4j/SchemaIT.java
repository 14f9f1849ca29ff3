package org.tierlight.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.tierlight.graph.batches.Partition;
import org.tierlight.testkit.Database;

/** What a newer version does with a map that an older one left. */
class SchemaIT {

  private static Database database;
  private static Driver driver;
  private static Neo4jFactStore store;

  @BeforeAll
  static void connect() {
    database = Database.start();
    driver = GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", database.password()));
    store = new Neo4jFactStore(driver);
    store.prepare();
  }

  @AfterAll
  static void disconnect() {
    driver.close();
    database.close();
  }

  /** An older version passed over withdrawals; what it applied is applied again to no effect. */
  @Test
  void tradeIsReadAgainOnceFromTheBeginning() {
    run("MATCH (m:Migration {version: 'V003__withdrawn_shipments'}) DELETE m");
    run("CREATE (:Cursor {topic: 'facts.shipments', partition: 0, offset: 7})");
    run("CREATE (:Cursor {topic: 'facts.suppliers', partition: 0, offset: 8})");

    store.prepare();
    assertThat(store.applied()).containsOnlyKeys(new Partition("facts.suppliers", 0));

    run("CREATE (:Cursor {topic: 'facts.shipments', partition: 0, offset: 9})");
    store.prepare();
    assertThat(store.applied()).containsEntry(new Partition("facts.shipments", 0), 9L);
  }

  private static void run(String query) {
    driver.executableQuery(query).execute();
  }
}
