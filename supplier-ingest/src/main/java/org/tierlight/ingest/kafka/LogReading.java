package org.tierlight.ingest.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads topics from their beginning and on, and hands every record to whom it concerns. */
final class LogReading implements AutoCloseable {

  private static final Duration ANSWER_TIME = Duration.ofSeconds(3);
  private static final Duration POLL_TIME = Duration.ofMillis(250);

  private final Consumer<byte[], byte[]> consumer;
  private final List<String> topics;
  private final Progress progress;

  LogReading(String bootstrapServers, String name, List<String> topics, Progress progress) {
    this.consumer = consumer(bootstrapServers, name);
    this.topics = topics;
    this.progress = progress;
  }

  /** Finds the partitions and goes to where reading had stopped. */
  void start() {
    List<TopicPartition> partitions =
        topics.stream()
            .flatMap(topic -> consumer.partitionsFor(topic, ANSWER_TIME).stream())
            .map(LogReading::partition)
            .toList();
    consumer.assign(partitions);
    partitions.forEach(each -> consumer.seek(each, progress.next(each)));
  }

  /** Where each partition begins now. Fails where the broker does not answer. */
  Map<TopicPartition, Long> begins() {
    return consumer.beginningOffsets(consumer.assignment(), ANSWER_TIME);
  }

  /** Where each partition ends now. Fails where the broker does not answer. */
  Map<TopicPartition, Long> ends() {
    return consumer.endOffsets(consumer.assignment(), ANSWER_TIME);
  }

  /** Reads what is there, or waits a moment for it; says how many records it was. */
  int read(java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> sink) {
    ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL_TIME);
    records.forEach(sink);
    consumer.assignment().forEach(each -> progress.reach(each, consumer.position(each)));
    return records.count();
  }

  @Override
  public void close() {
    consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
  }

  private static TopicPartition partition(PartitionInfo info) {
    return new TopicPartition(info.topic(), info.partition());
  }

  private static Consumer<byte[], byte[]> consumer(String bootstrapServers, String name) {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.CLIENT_ID_CONFIG,
            "supplier-ingest-" + name,
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
