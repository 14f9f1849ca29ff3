package org.tierlight.risk.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.tierlight.benchmarks.Goal;
import org.tierlight.benchmarks.GraphProcess;
import org.tierlight.benchmarks.Table;
import org.tierlight.message.Envelope;
import org.tierlight.message.MessageType;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.testkit.Broker;
import org.tierlight.testkit.Database;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.SupplierId;

/**
 * P4b of the goals: {@code GET …/upstream?tiers=3} over HTTP, against one statement of Cypher over
 * Bolt that brings the same links and suppliers from the same database. Within a turn each question
 * is about another supplier; those of one turn are asked again in the next, of ours and of the
 * yardstick. Ours also weighs and ranks, finds tiers, and writes JSON; what the service remembers
 * of earlier answers serves outages alone and is never read here. Neither reads the rows into
 * values: ours is a text, the yardstick's are the driver's records.
 */
public final class P4b {

  private static final int ASKED = 100;
  private static final int MOST_LINKS = 1_000;
  private static final Currency USD = Currency.getInstance("USD");
  private static final HsCode YARN = new HsCode("520511", HsEdition.HS2022);

  private static final String CYPHER =
      """
      MATCH (:Supplier {id: $id})<-[:SUPPLIES*0..2]-(b:Supplier)
      WITH DISTINCT b
      MATCH (b)<-[l:SUPPLIES]-(s:Supplier) WHERE l.evidence IS NOT NULL
      RETURN l{.*} AS link, s{.id, .name, .country, .undeclared, .low, .mid, .high, .band} AS seller
      """;

  private final GraphProcess service;
  private final Driver driver;
  private final List<String> buyers = new ArrayList<>();

  private P4b(GraphProcess service, Driver driver) {
    this.service = service;
    this.driver = driver;
  }

  /** Prints the table; takes the numbers of suppliers and links. */
  public static void main(String[] sizes) throws Exception {
    int suppliers = sizes.length > 0 ? Integer.parseInt(sizes[0]) : 10_000;
    int links = sizes.length > 1 ? Integer.parseInt(sizes[1]) : 40_000;
    SixTierGraph graph = new SixTierGraph(suppliers, links, 4);
    try (Broker broker = Broker.start();
        Database database = Database.start();
        Driver driver =
            GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", database.password()))) {
      publish(graph, broker);
      try (GraphProcess service = GraphProcess.start(broker, database)) {
        awaitLinks(graph.links(), driver);
        P4b questions = new P4b(service, driver);
        questions.choose(buyers(graph));
        questions.compare();
      }
    }
  }

  private static void awaitLinks(int links, Driver driver) throws InterruptedException {
    String count = "MATCH ()-[l:SUPPLIES]->() RETURN count(l)";
    while (driver.executableQuery(count).execute().records().getFirst().get(0).asInt() < links) {
      Thread.sleep(200);
    }
  }

  /** The suppliers of the first two tiers are those whose chains are asked for. */
  private static List<String> buyers(SixTierGraph graph) {
    return new SplittableRandom(ASKED)
        .ints(0, graph.suppliers / 10)
        .distinct()
        .limit(ASKED)
        .mapToObj(P4b::supplier)
        .toList();
  }

  private static String supplier(int number) {
    return "supplier-" + number;
  }

  /** Those whose chains are as long as one looks through; a longer one may be cut. */
  private void choose(List<String> among) throws Exception {
    for (String buyer : among) {
      long expected = cypher(buyer).size();
      if (expected <= MOST_LINKS) {
        long found = links(http(buyer));
        if (found != expected) {
          throw new IllegalStateException(
              buyer + " has " + found + " links over HTTP and " + expected + " in Cypher");
        }
        buyers.add(buyer);
      }
    }
    System.out.println(buyers.size() + " chains of at most " + MOST_LINKS + " links");
  }

  private void compare() throws Exception {
    Table.compare(
        "P4b upstream, 3 tiers, p50",
        () -> each(this::http, 0.5),
        () -> each(this::cypher, 0.5),
        Goal.timesAsLong(0.5));
    Table.compare(
        "P4b upstream, 3 tiers, p99",
        () -> each(this::http, 0.99),
        () -> each(this::cypher, 0.99),
        Goal.timesAsLong(0.33));
  }

  private static long links(String answer) {
    return answer.split("\"share\":", -1).length - 1L;
  }

  private String http(String buyer) throws Exception {
    return service.ask("/v1/suppliers/" + buyer + "/upstream?tiers=3");
  }

  private List<Record> cypher(String buyer) {
    return driver.executableQuery(CYPHER).withParameters(Map.of("id", buyer)).execute().records();
  }

  @FunctionalInterface
  private interface Way {
    Object answer(String buyer) throws Exception;
  }

  /** Seconds that a question takes at a quantile of all. */
  private double each(Way way, double quantile) throws Exception {
    double[] seconds = new double[buyers.size()];
    for (int place = 0; place < seconds.length; place++) {
      long start = System.nanoTime();
      way.answer(buyers.get(place));
      seconds[place] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    return seconds[(int) Math.min(seconds.length - 1L, Math.round(quantile * seconds.length))];
  }

  private static void publish(SixTierGraph graph, Broker broker) throws Exception {
    Map<String, Object> settings =
        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
    SplittableRandom random = new SplittableRandom(4);
    List<Future<?>> sent = new ArrayList<>();
    try (Producer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (int link = 0; link < graph.links(); link++) {
        sent.add(ship(graph, link, random, producer));
      }
    }
    for (Future<?> one : sent) {
      one.get();
    }
  }

  private static Future<?> ship(
      SixTierGraph graph, int link, SplittableRandom random, Producer<byte[], byte[]> producer) {
    Instant now = Instant.now();
    ShipmentRecorded shipment =
        new ShipmentRecorded(
            "shipment-" + link,
            new SupplierId(supplier(graph.seller(link))),
            new SupplierId(supplier(graph.buyer(link))),
            YARN,
            null,
            null,
            null,
            new Money(1_000 + random.nextInt(1_000_000), USD),
            null,
            now.minus(random.nextInt(300), ChronoUnit.DAYS),
            null,
            null,
            null,
            null,
            null);
    Envelope envelope =
        new Envelope(
            "benchmark-" + link,
            "/sources/benchmark",
            MessageType.of(shipment).typeName(),
            now,
            null);
    return producer.send(
        FactRecords.write(Topic.FACTS_SHIPMENTS, shipment.buyerId().value(), envelope, shipment));
  }
}
