package org.tierlight.graph.kafka;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.tierlight.graph.batches.FactStore;
import org.tierlight.graph.batches.Landing;
import org.tierlight.graph.batches.Partition;
import org.tierlight.graph.freshness.Progress;
import org.tierlight.graph.neo4j.Neo4jFactStore;
import org.tierlight.message.Topic;
import org.tierlight.testkit.Broker;
import org.tierlight.testkit.Database;
import org.tierlight.testkit.oracle.ExpectedLink;
import org.tierlight.testkit.oracle.Pair;
import org.tierlight.vocabulary.SupplierId;

/**
 * Ways from one log into one database. Each begins with nothing written, and with clients that are
 * connected; a way that leaves other links than the oracle's counts for nothing.
 */
final class MapWrites implements AutoCloseable {

  /** Most records of one transaction, as the service is set. */
  private static final int BATCH = 10_000;

  private static final String OURS = "MATCH (s:Supplier)-[l:SUPPLIES]->(b:Supplier)";
  private static final String CONNECTOR = "MATCH (s:Vendor)-[l:DELIVERS]->(b:Vendor)";

  private final Broker broker = Broker.start();
  private final Database database = Database.start();
  private final Driver driver =
      GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", database.password()));
  private final KafkaClients clients =
      new KafkaClients(broker.bootstrapServers(), (short) 1, BATCH);
  private final Statements statements = new Statements();
  private final Map<Pair, ExpectedLink> expected;
  private final int records;

  MapWrites(int records, MadeUpEdges edges) throws Exception {
    this.records = records;
    try (Producer<byte[], byte[]> producer = clients.producer()) {
      expected = TradeLog.publish(records, edges, producer).links();
    }
    new Neo4jFactStore(driver).prepare();
    ConnectorShape.prepare(driver);
    byMap(new Neo4jFactStore(statements.noting(driver)));
  }

  /** Seconds a record by the writer of the map. */
  double byMap() {
    return byMap(new Neo4jFactStore(driver));
  }

  private double byMap(FactStore store) {
    clear();
    Progress progress = new Progress(Duration.ofSeconds(5));
    try (MapWriter writer =
        new MapWriter(
            clients, store, new Landing(store), progress, new Tally(new SimpleMeterRegistry()))) {
      writer.begin();
      return checked(
          OURS,
          records,
          _ -> {
            while (applied(progress) < records) {
              writer.step();
            }
          });
    }
  }

  private static long applied(Progress progress) {
    return progress.applied().orElse(Map.<Partition, Long>of()).entrySet().stream()
        .filter(one -> one.getKey().topic().equals(Topic.FACTS_SHIPMENTS.topicName()))
        .mapToLong(one -> one.getValue() + 1)
        .sum();
  }

  /** Seconds a record by the statements that the writer of the map sent, from memory. */
  double byStatements() {
    clear();
    return checked(OURS, records, _ -> statements.repeat(driver));
  }

  /** Seconds a record by the shape of a connector. */
  double byConnector() {
    return byConnector(records, ConnectorShape.BATCH);
  }

  /** The same, a transaction an event, over the first so many records. */
  double byEvent(int some) {
    return byConnector(some, 1);
  }

  private double byConnector(int some, int batch) {
    clear();
    try (ConnectorShape connector = new ConnectorShape(broker.bootstrapServers(), driver, batch)) {
      return checked(CONNECTOR, some, _ -> connector.write(some));
    }
  }

  private double checked(String links, int some, Consumer<Driver> way) {
    long start = System.nanoTime();
    way.accept(driver);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (some == records && !found(links).equals(expected)) {
      throw new IllegalStateException("other links than the oracle's were written: " + links);
    }
    return seconds / some;
  }

  private Map<Pair, ExpectedLink> found(String links) {
    List<Record> rows =
        driver
            .executableQuery(
                links
                    + " RETURN s.id AS s, b.id AS b, sum(l.shipments) AS n, sum(l.cents) AS cents")
            .execute()
            .records();
    return rows.stream()
        .collect(
            toMap(
                row -> new Pair(supplier(row, "s"), supplier(row, "b")),
                row -> new ExpectedLink(row.get("n").asLong(), row.get("cents").asLong())));
  }

  private static SupplierId supplier(Record row, String column) {
    return new SupplierId(row.get(column).asString());
  }

  private void clear() {
    try (Session session = driver.session()) {
      session
          .run(
              """
              MATCH (n:Supplier|Word|Cursor|Vendor|Delivery)
              CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS
              """)
          .consume();
    }
  }

  @Override
  public void close() {
    driver.close();
    database.close();
    broker.close();
  }
}
