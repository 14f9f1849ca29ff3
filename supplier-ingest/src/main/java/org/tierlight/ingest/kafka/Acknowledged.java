package org.tierlight.ingest.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.intake.LogUnavailable;

/** Sends many records and answers when every one is on all replicas; never waits for ever. */
public final class Acknowledged implements AutoCloseable {

  /** A little more than the delivery timeout, so that the producer's own reason comes first. */
  private static final Duration PATIENCE = Duration.ofSeconds(12);

  private final Producer<byte[], byte[]> producer;

  Acknowledged(Producer<byte[], byte[]> producer) {
    this.producer = producer;
  }

  /** Sends to the broker at these addresses. */
  public static Acknowledged to(String bootstrapServers) {
    return new Acknowledged(
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.CLIENT_ID_CONFIG,
                "supplier-ingest",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                ProducerConfig.BATCH_SIZE_CONFIG,
                128 * 1024,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                10_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                4_000,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                4_000),
            new ByteArraySerializer(),
            new ByteArraySerializer()));
  }

  /**
   * Sends all.
   *
   * @return where each stands, in order
   * @throws LogUnavailable if not every one was confirmed in time
   * @throws IllegalStateException if one is too large: it would be so every time it is tried
   */
  List<RecordMetadata> send(List<ProducerRecord<byte[], byte[]>> records) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
    for (ProducerRecord<byte[], byte[]> record : records) {
      sent.add(start(record));
    }
    return sent.stream().map(each -> await(each, deadline)).toList();
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(5));
  }

  /** A record that fails at once has blocked for its time already: the next would do so again. */
  private Future<RecordMetadata> start(ProducerRecord<byte[], byte[]> record) {
    try {
      Future<RecordMetadata> future = producer.send(record);
      if (future.isDone()) {
        await(future, System.nanoTime());
      }
      return future;
    } catch (KafkaException failure) {
      throw told(failure, failure);
    }
  }

  private static RecordMetadata await(Future<RecordMetadata> future, long deadline) {
    try {
      return future.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (ExecutionException failure) {
      throw told(failure, failure.getCause());
    } catch (TimeoutException late) {
      throw unavailable(late);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw unavailable(interrupted);
    }
  }

  /** The broker is well where it, or the producer, only finds a record too large. */
  private static RuntimeException told(Exception failure, @Nullable Throwable reason) {
    return reason instanceof RecordTooLargeException
        ? new IllegalStateException("a record is too large for the broker", failure)
        : unavailable(failure);
  }

  private static LogUnavailable unavailable(Exception failure) {
    return new LogUnavailable("Kafka did not confirm the records", failure);
  }
}
