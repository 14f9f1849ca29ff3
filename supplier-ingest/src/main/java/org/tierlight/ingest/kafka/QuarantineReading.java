package org.tierlight.ingest.kafka;

import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.intake.LogUnavailable;

/** Reads single records of quarantine, one caller at a time, over one connection. */
public final class QuarantineReading implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration POLL = Duration.ofMillis(250);

  private final String bootstrapServers;
  private @Nullable Consumer<byte[], byte[]> consumer;

  /** Reads at the broker of these addresses; connects with the first question. */
  public QuarantineReading(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * The record at an offset; empty where it has left the log.
   *
   * @throws LogUnavailable if the broker does not answer in time
   */
  synchronized Optional<ConsumerRecord<byte[], byte[]>> at(long offset) {
    try {
      return read(connected(), offset);
    } catch (KafkaException failure) {
      close();
      throw new LogUnavailable("Kafka did not read a record of quarantine", failure);
    }
  }

  @Override
  public synchronized void close() {
    if (consumer != null) {
      consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
      consumer = null;
    }
  }

  private Consumer<byte[], byte[]> connected() {
    Consumer<byte[], byte[]> known = consumer;
    if (known == null) {
      known = QuarantineConsumer.of(bootstrapServers);
      consumer = known;
    }
    return known;
  }

  /** Where the offset has left the log the consumer goes on at its beginning, which lies behind. */
  private static Optional<ConsumerRecord<byte[], byte[]>> read(
      Consumer<byte[], byte[]> consumer, long offset) {
    consumer.seek(QuarantineConsumer.PARTITION, offset);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        return Optional.of(record).filter(found -> found.offset() == offset);
      }
    }
    throw new LogUnavailable("Kafka did not hand out a record of quarantine");
  }
}
