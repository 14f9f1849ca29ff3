package org.tierlight.ingest.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.tierlight.ingest.idempotency.KeyIndex;
import org.tierlight.ingest.idempotency.Known;
import org.tierlight.message.kafka.FactRecords;

/** Reads the fact topics from their beginning and on, and puts their keys into the index. */
final class KeyReading implements AutoCloseable {

  private static final Duration ANSWER_TIME = Duration.ofSeconds(3);
  private static final Duration POLL_TIME = Duration.ofMillis(250);

  private final Consumer<byte[], byte[]> consumer;
  private final KeyIndex index;

  /** Where to go on; outlives one connection. */
  private final Map<TopicPartition, Long> next;

  KeyReading(String bootstrapServers, KeyIndex index, Map<TopicPartition, Long> next) {
    this.consumer = consumer(bootstrapServers);
    this.index = index;
    this.next = next;
  }

  /** Finds the partitions and goes to where reading had stopped. */
  void start() {
    List<TopicPartition> partitions =
        KafkaFactLog.TOPICS.stream()
            .flatMap(topic -> consumer.partitionsFor(topic, ANSWER_TIME).stream())
            .map(KeyReading::partition)
            .toList();
    consumer.assign(partitions);
    partitions.forEach(each -> consumer.seek(each, next.getOrDefault(each, 0L)));
  }

  /** Where each partition ends now. Fails where the broker does not answer. */
  Map<TopicPartition, Long> ends() {
    return consumer.endOffsets(consumer.assignment(), ANSWER_TIME);
  }

  /** Whether everything before these ends was read. */
  boolean hasReached(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> next.getOrDefault(end.getKey(), 0L) >= end.getValue());
  }

  /** Reads what is there, or waits a moment for it. */
  void read() {
    for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL_TIME)) {
      FactHeaders.read(record.headers())
          .ifPresent(
              fact -> index.put(fact.key(), new Known(fact.body(), FactRecords.position(record))));
    }
    Map<TopicPartition, Long> positions = new HashMap<>();
    consumer.assignment().forEach(each -> positions.put(each, consumer.position(each)));
    next.putAll(positions);
  }

  @Override
  public void close() {
    consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
  }

  private static TopicPartition partition(PartitionInfo info) {
    return new TopicPartition(info.topic(), info.partition());
  }

  private static Consumer<byte[], byte[]> consumer(String bootstrapServers) {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.CLIENT_ID_CONFIG,
            "supplier-ingest-keys",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            5_000,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }
}
