package org.tierlight.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tierlight.local.gateway.Role;
import org.tierlight.local.stack.Part;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;
import tools.jackson.databind.json.JsonMapper;

/**
 * R9 of the goals: what stands behind a poisoned record comes through, in its order. How long each
 * took is printed, not asserted.
 */
@Tag("R9")
class PoisonE2E {

  private static final RunningStack STACK = RunningStack.shared();
  private static final String BUYER = "behind-poison";
  private static final byte[] KEY = BUYER.getBytes(UTF_8);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Test
  void aGoodRecordBehindEachPoisonedOneIsAFactInItsOrderAndOnTheMap() throws Exception {
    FaultRun.of("R9", 1, PoisonE2E::sendGoodBehindPoison);
  }

  private static void sendGoodBehindPoison(FaultRun run) throws Exception {
    List<String> sent = new ArrayList<>();
    List<Long> millis = new ArrayList<>();
    try (Producer<byte[], byte[]> producer = producer();
        KafkaConsumer<byte[], byte[]> facts = facts()) {
      List<String> seen = new ArrayList<>();
      for (ProducerRecord<byte[], byte[]> poison : Poison.records(KEY)) {
        String id = BUYER + "-" + sent.size();
        sent.add(id);
        producer.send(poison).get();
        millis.add(awaitFact(facts, seen, sent, written(producer, id)));
      }
      assertThat(seen).isEqualTo(sent);
    }
    run.saw(
        "good records behind %d poisoned ones: longest %d ms from the log to their fact",
        sent.size(), Collections.max(millis));
    STACK.settle();
    assertThat(directSuppliers()).isEqualTo(sent.size());
  }

  /** Milliseconds by the broker's clock from the record to its fact. */
  private static long awaitFact(
      KafkaConsumer<byte[], byte[]> facts, List<String> seen, List<String> sent, long sentAt) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    long millis = 0;
    while (seen.size() < sent.size()) {
      assertThat(System.nanoTime()).as("a fact behind poison").isLessThan(end);
      for (ConsumerRecord<byte[], byte[]> record : facts.poll(Duration.ofMillis(100))) {
        if (isOurs(record)) {
          seen.add(id(record));
          millis = record.timestamp() - sentAt;
        }
      }
    }
    return millis;
  }

  /** Poison has our key too, and no headers. */
  private static boolean isOurs(ConsumerRecord<byte[], byte[]> record) {
    return record.key() != null
        && new String(record.key(), UTF_8).equals(BUYER)
        && record.headers().toArray().length > 0;
  }

  private static String id(ConsumerRecord<byte[], byte[]> record) {
    return ((ShipmentRecorded) FactRecords.read(record, ShipmentFact.class).content()).shipmentId();
  }

  /** When the broker had it. */
  private static long written(Producer<byte[], byte[]> producer, String id)
      throws ExecutionException, InterruptedException {
    String shipment =
        JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "id",
                    id,
                    "sellerId",
                    "seller-" + id,
                    "buyerId",
                    BUYER,
                    "shippedAt",
                    Instant.now().minus(Duration.ofDays(30)).toString(),
                    "value",
                    Map.of("amount", 100, "currency", "USD")));
    RecordMetadata where =
        producer
            .send(
                new ProducerRecord<>(
                    Topic.INBOUND_SHIPMENTS.topicName(), KEY, shipment.getBytes(UTF_8)))
            .get();
    return where.timestamp();
  }

  private static int directSuppliers() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(STACK.gatewayAddress() + "/v1/suppliers/" + BUYER))
              .header("Authorization", "Bearer " + STACK.keys().of(Role.ADMIN))
              .build();
      String body = client.send(request, BodyHandlers.ofString()).body();
      return JsonMapper.shared().readTree(body).path("directSuppliers").asInt();
    }
  }

  private static Producer<byte[], byte[]> producer() {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", broker()),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  /** Reads facts of shipments that come from now on. */
  private static KafkaConsumer<byte[], byte[]> facts() {
    KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker()),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topic.FACTS_SHIPMENTS.topicName()).stream()
            .map(each -> new TopicPartition(each.topic(), each.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    return consumer;
  }

  private static String broker() {
    return "127.0.0.1:" + STACK.ports().of(Part.KAFKA);
  }
}
