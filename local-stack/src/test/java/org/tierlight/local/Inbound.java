package org.tierlight.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.tierlight.local.stack.Part;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.QuarantineRecords;
import org.tierlight.vocabulary.Position;

/** The topic on which procurement systems stream shipments, and what became of its records. */
record Inbound(RunningStack stack) {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  String broker() {
    return "127.0.0.1:" + stack.ports().of(Part.KAFKA);
  }

  static void send(Producer<byte[], byte[]> producer, List<SeededTrade.Event> events)
      throws ExecutionException, InterruptedException {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    for (SeededTrade.Event event : events) {
      sent.add(
          producer.send(
              new ProducerRecord<>(
                  Topic.INBOUND_SHIPMENTS.topicName(), event.json().getBytes(UTF_8))));
    }
    for (Future<RecordMetadata> each : sent) {
      each.get();
    }
  }

  /** All that was sent is a fact, or stands in quarantine. */
  void awaitTakenIn() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker()))) {
      await().atMost(PATIENCE).until(() -> toBeTakenIn(admin) == 0);
    }
  }

  private static long toBeTakenIn(Admin admin) throws Exception {
    var taken =
        admin.listConsumerGroupOffsets("supplier-ingest").partitionsToOffsetAndMetadata().get();
    Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
    for (int partition = 0; partition < Topic.INBOUND_SHIPMENTS.partitions(); partition++) {
      wanted.put(
          new TopicPartition(Topic.INBOUND_SHIPMENTS.topicName(), partition), OffsetSpec.latest());
    }
    long left = 0;
    for (var latest : admin.listOffsets(wanted).all().get().entrySet()) {
      var offset = taken.get(latest.getKey());
      left += latest.getValue().offset() - (offset == null ? 0 : offset.offset());
    }
    return left;
  }

  /** Where the records had stood that were set aside. */
  List<Position> quarantined() {
    TopicPartition partition = new TopicPartition(Topic.QUARANTINE.topicName(), 0);
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker()),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = Objects.requireNonNull(consumer.endOffsets(List.of(partition)).get(partition));
      List<Position> found = new ArrayList<>();
      while (consumer.position(partition) < end) {
        consumer
            .poll(Duration.ofMillis(500))
            .forEach(record -> QuarantineRecords.position(record).ifPresent(found::add));
      }
      return found;
    }
  }
}
