package org.tierlight.graph.kafka;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.tierlight.graph.batches.Span;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.QuarantineRecords;
import org.tierlight.vocabulary.Position;

/**
 * Sets refused records aside, each once: what stands in quarantine already is remembered, also over
 * a crash between setting aside and committing (docs/adr/0044).
 */
final class Quarantine implements AutoCloseable {

  private static final TopicPartition PARTITION =
      new TopicPartition(Topic.QUARANTINE.topicName(), 0);
  private static final int LOOKED_BACK = 10_000;
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final int SEND_SECONDS = 10;

  private final Producer<byte[], byte[]> producer;
  private final Set<Position> known = new HashSet<>();

  Quarantine(Producer<byte[], byte[]> producer) {
    this.producer = producer;
  }

  /** Reads which records were set aside last. */
  void recall(Consumer<byte[], byte[]> consumer) {
    consumer.assign(List.of(PARTITION));
    long end = consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
    long begin = consumer.beginningOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
    consumer.seek(PARTITION, Math.max(begin, end - LOOKED_BACK));
    while (consumer.position(PARTITION) < end) {
      consumer
          .poll(POLL)
          .forEach(record -> QuarantineRecords.position(record).ifPresent(known::add));
    }
  }

  /** Sets aside what is not there yet; returns how many, once the broker has them all. */
  int setAside(List<BatchReader.Refused> refused) {
    List<BatchReader.Refused> fresh =
        refused.stream().filter(one -> !known.contains(one.refusal().position())).toList();
    List<Future<RecordMetadata>> sent = fresh.stream().map(this::send).toList();
    sent.forEach(Quarantine::await);
    fresh.forEach(one -> known.add(one.refusal().position()));
    return fresh.size();
  }

  /** What lies behind the cursors is never read again and need not be remembered. */
  void forget(Span applied) {
    known.removeIf(
        position ->
            position.topic().equals(applied.partition().topic())
                && position.partition() == applied.partition().number()
                && position.offset() <= applied.last());
  }

  private Future<RecordMetadata> send(BatchReader.Refused one) {
    ConsumerRecord<byte[], byte[]> record = one.record();
    return producer.send(
        QuarantineRecords.write(record.key(), record.value(), record.headers(), one.refusal()));
  }

  private static void await(Future<RecordMetadata> sent) {
    try {
      sent.get(SEND_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException failure) {
      throw new IllegalStateException("quarantine does not take a record", failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
