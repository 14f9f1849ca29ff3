package org.tierlight.ingest.kafka;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.tierlight.ingest.quarantine.Decision;
import org.tierlight.ingest.quarantine.Following;
import org.tierlight.ingest.quarantine.Mark;
import org.tierlight.ingest.quarantine.Quarantine;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.QuarantineRecords;

/**
 * Keeps what is known of quarantine as the topic has it: reads it all at start, then follows it, so
 * that every instance shows the same, before and after a restart.
 */
public final class QuarantineTail implements Following, AutoCloseable {

  private final Quarantine records;
  private final LogTail tail;

  /** A tail that has not started yet. */
  public QuarantineTail(String bootstrapServers, short replicas, Quarantine records) {
    this.records = records;
    this.tail =
        new LogTail(
            bootstrapServers,
            replicas,
            new LogTail.Subject(
                "quarantine",
                "records that stand in quarantine",
                List.of(Topic.QUARANTINE.topicName()),
                this::take,
                this::expire,
                () -> {}));
  }

  /** Begins to read. */
  public void start() {
    tail.start();
  }

  @Override
  public Optional<String> hindrance() {
    return tail.hindrances().stream().findFirst();
  }

  @Override
  public void close() {
    tail.close();
  }

  private void expire(Map<TopicPartition, Long> begins) {
    begins.values().forEach(records::expire);
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    QuarantineRecords.refusal(record)
        .ifPresentOrElse(
            refusal ->
                records.refused(
                    refusal.position(),
                    new Mark(
                        record.offset(), refusal.code(), Instant.ofEpochMilli(record.timestamp()))),
            () ->
                DecisionMessages.read(record)
                    .ifPresent(decision -> take(decision, record.offset())));
  }

  private void take(Decision decision, long offset) {
    switch (decision) {
      case Decision.Replayed made -> records.replayed(made.origin(), offset);
      case Decision.Discarded made -> records.discarded(made.origin(), offset);
      case Decision.RefusedAgain made -> records.refusedAgain(made.origin(), offset);
    }
  }
}
