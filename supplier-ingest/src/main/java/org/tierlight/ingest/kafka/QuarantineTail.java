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
import org.tierlight.ingest.quarantine.State;
import org.tierlight.ingest.quarantine.Turns;
import org.tierlight.message.Topic;
import org.tierlight.message.TurnAsked;
import org.tierlight.message.kafka.QuarantineRecords;
import org.tierlight.vocabulary.Position;

/**
 * Keeps what is known of quarantine as the topic has it: reads it all at start, then follows it, so
 * that every instance shows the same, before and after a restart.
 */
public final class QuarantineTail implements Following, AutoCloseable {

  private final Quarantine records;
  private final Turns turns;
  private final LogTail tail;

  /** A tail that has not started yet. */
  public QuarantineTail(String bootstrapServers, short replicas, Quarantine records, Turns turns) {
    this.records = records;
    this.turns = turns;
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
            () -> {
              DecisionMessages.read(record).ifPresent(decision -> take(decision, record.offset()));
              DecisionMessages.turn(record)
                  .filter(asked -> isOpen(asked.record()))
                  .ifPresent(asked -> note(asked, record));
            });
    turns.read(record.offset());
  }

  private boolean isOpen(Position origin) {
    return records.find(origin).filter(known -> known.state() == State.OPEN).isPresent();
  }

  private void note(TurnAsked asked, ConsumerRecord<byte[], byte[]> record) {
    turns.asked(asked.record(), asked.asker(), Instant.ofEpochMilli(record.timestamp()));
  }

  private void take(Decision decision, long offset) {
    switch (decision) {
      case Decision.Replayed made -> records.replayed(made.origin(), offset);
      case Decision.Discarded made -> records.discarded(made.origin(), offset);
      case Decision.RefusedAgain made -> records.refusedAgain(made.origin(), offset);
    }
    turns.decided(decision.origin());
  }
}
