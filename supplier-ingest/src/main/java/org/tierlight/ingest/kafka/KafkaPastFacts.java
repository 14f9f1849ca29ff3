package org.tierlight.ingest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.intake.LogUnavailable;
import org.tierlight.ingest.intake.PastFact;
import org.tierlight.ingest.intake.PastFacts;
import org.tierlight.message.Topic;
import org.tierlight.vocabulary.Position;

/** Reads single facts out of Kafka, one after the other: somebody asks about one item. */
public final class KafkaPastFacts implements PastFacts, AutoCloseable {

  private static final Duration ANSWER_TIME = Duration.ofSeconds(3);
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  private final String bootstrapServers;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Consumer<byte[], byte[]> consumer;

  /** Reads from a broker, when somebody asks. */
  public KafkaPastFacts(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  @Override
  public Optional<PastFact> at(Position position) {
    if (!isOurs(position)) {
      return Optional.empty();
    }
    lock.lock();
    try {
      return read(connected(), position).map(KafkaPastFacts::fact);
    } catch (KafkaException failure) {
      close();
      throw new LogUnavailable("a fact cannot be read", failure);
    } finally {
      lock.unlock();
    }
  }

  private static boolean isOurs(Position position) {
    return KafkaFactLog.TOPICS.contains(position.topic())
        && Stream.of(Topic.values())
            .filter(topic -> topic.topicName().equals(position.topic()))
            .anyMatch(topic -> position.partition() < topic.partitions());
  }

  private static Optional<ConsumerRecord<byte[], byte[]>> read(
      Consumer<byte[], byte[]> reader, Position position) {
    TopicPartition partition = new TopicPartition(position.topic(), position.partition());
    Long end = reader.endOffsets(List.of(partition), ANSWER_TIME).get(partition);
    if (end == null || position.offset() >= end) {
      return Optional.empty();
    }
    reader.assign(List.of(partition));
    reader.seek(partition, position.offset());
    long until = System.nanoTime() + ANSWER_TIME.toNanos();
    while (System.nanoTime() < until) {
      for (ConsumerRecord<byte[], byte[]> record : reader.poll(ANSWER_TIME)) {
        return Optional.of(record).filter(found -> found.offset() == position.offset());
      }
    }
    throw new KafkaException("the broker did not hand a record out in time");
  }

  private static PastFact fact(ConsumerRecord<byte[], byte[]> record) {
    Header type = record.headers().lastHeader("ce_type");
    return new PastFact(
        new Position(record.topic(), record.partition(), record.offset()),
        Instant.ofEpochMilli(record.timestamp()),
        type == null ? "" : new String(type.value(), UTF_8),
        record.key() == null ? "" : new String(record.key(), UTF_8));
  }

  private Consumer<byte[], byte[]> connected() {
    Consumer<byte[], byte[]> present = consumer;
    if (present == null) {
      present =
          new KafkaConsumer<>(
              Map.of(
                  ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                  bootstrapServers,
                  ConsumerConfig.CLIENT_ID_CONFIG,
                  "supplier-ingest-events",
                  ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                  false,
                  ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                  "earliest",
                  ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                  1,
                  ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                  MOST_BYTES,
                  ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                  false),
              new ByteArrayDeserializer(),
              new ByteArrayDeserializer());
      consumer = present;
    }
    return present;
  }

  @Override
  public void close() {
    lock.lock();
    try {
      if (consumer != null) {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
        consumer = null;
      }
    } finally {
      lock.unlock();
    }
  }
}
