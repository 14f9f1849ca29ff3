package org.tierlight.graph.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.tierlight.message.Fact;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;

/**
 * The yardstick: what a sink connector does with a statement of the user's. Each poll is one
 * transaction of one query, a row an event: both ends, the shipment as a node of its own, and the
 * sum of the link. It does less than the map: sums by month, quantities and the fence are missing,
 * and a record that comes twice would count twice.
 */
final class ConnectorShape implements AutoCloseable {

  /** The connector's own default. */
  static final int BATCH = 1_000;

  private static final String QUERY =
      """
      UNWIND $events AS event
      MERGE (s:Vendor {id: event.seller})
      MERGE (b:Vendor {id: event.buyer})
      MERGE (d:Delivery {id: event.id})
      ON CREATE SET d = event
      MERGE (s)-[l:DELIVERS]->(b)
      SET l.shipments = coalesce(l.shipments, 0) + 1, l.cents = coalesce(l.cents, 0) + event.cents
      """;

  private static final List<TopicPartition> PARTITIONS =
      IntStream.range(0, Topic.FACTS_SHIPMENTS.partitions())
          .mapToObj(number -> new TopicPartition(Topic.FACTS_SHIPMENTS.topicName(), number))
          .toList();

  private final Driver driver;
  private final KafkaConsumer<byte[], byte[]> consumer;

  /** Reads from the beginning of the log, so many records a poll. */
  ConnectorShape(String bootstrapServers, Driver driver, int batch) {
    this.driver = driver;
    this.consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, batch),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    consumer.assign(PARTITIONS);
    consumer.seekToBeginning(PARTITIONS);
  }

  /** What it needs to be found quickly, as a user of the connector would make it. */
  static void prepare(Driver driver) {
    List.of(
            "CREATE CONSTRAINT IF NOT EXISTS FOR (v:Vendor) REQUIRE v.id IS UNIQUE",
            "CREATE CONSTRAINT IF NOT EXISTS FOR (d:Delivery) REQUIRE d.id IS UNIQUE",
            "CALL db.awaitIndexes(60)")
        .forEach(statement -> driver.executableQuery(statement).execute());
  }

  /** Writes until so many records are in the database. */
  void write(int records) {
    int written = 0;
    while (written < records) {
      List<Map<String, Object>> events = new ArrayList<>();
      consumer.poll(Duration.ofMillis(250)).forEach(record -> events.add(event(record)));
      if (!events.isEmpty()) {
        write(events);
      }
      written += events.size();
    }
  }

  private void write(List<Map<String, Object>> events) {
    try (Session session = driver.session()) {
      session.executeWriteWithoutResult(
          transaction -> transaction.run(QUERY, Map.of("events", events)).consume());
    }
  }

  private static Map<String, Object> event(ConsumerRecord<byte[], byte[]> record) {
    Fact<ShipmentRecorded> fact = FactRecords.read(record, ShipmentRecorded.class);
    ShipmentRecorded shipment = fact.content();
    return Map.of(
        "id", shipment.shipmentId(),
        "event", fact.envelope().id(),
        "source", fact.envelope().source(),
        "seller", shipment.sellerId().value(),
        "buyer", shipment.buyerId().value(),
        "hs", String.valueOf(shipment.hs()),
        "cents", shipment.value() == null ? 0L : shipment.value().cents(),
        "shippedAt", String.valueOf(shipment.shippedAt()),
        "document", String.valueOf(shipment.document()));
  }

  @Override
  public void close() {
    consumer.close();
  }
}
