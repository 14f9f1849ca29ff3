package org.tierlight.risk.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.risk.audit.FactHistory;
import org.tierlight.risk.audit.HistoryUnavailable;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.report.Reached;
import org.tierlight.vocabulary.Position;

/**
 * The fact topics as they were at a time, which the broker stamps on each record when it takes it
 * in. What could not be read was refused then and is passed over now.
 */
public final class KafkaHistory implements FactHistory {

  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
  private static final Duration SILENCE = Duration.ofSeconds(10);

  private final Clients clients;

  /** Over the topics of one broker. */
  public KafkaHistory(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Reached read(Instant knownAt, java.util.function.Consumer<DatedFact> facts) {
    try (Consumer<byte[], byte[]> consumer = clients.consumer()) {
      TopicReading reading =
          new TopicReading(
              consumer, Topic.FACTS_SUPPLIERS, Topic.FACTS_SHIPMENTS, Topic.FACTS_EVIDENCE);
      Map<TopicPartition, Long> ends = reading.endsAt(knownAt, ANSWER_WITHIN);
      readTo(ends, reading, facts);
      return new Reached(knownAt, positions(ends));
    } catch (TimeoutException silent) {
      throw new HistoryUnavailable("The log does not answer. Ask again in a moment.");
    }
  }

  private static void readTo(
      Map<TopicPartition, Long> ends,
      TopicReading reading,
      java.util.function.Consumer<DatedFact> facts) {
    long heardAt = System.nanoTime();
    while (reading.lag(ends) > 0) {
      ConsumerRecords<byte[], byte[]> records = reading.poll();
      records.forEach(record -> decode(record, ends, facts));
      if (!records.isEmpty()) {
        heardAt = System.nanoTime();
      } else if (System.nanoTime() - heardAt > SILENCE.toNanos()) {
        throw new HistoryUnavailable("The log fell silent. Ask again in a moment.");
      }
    }
  }

  private static void decode(
      ConsumerRecord<byte[], byte[]> record,
      Map<TopicPartition, Long> ends,
      java.util.function.Consumer<DatedFact> facts) {
    TopicPartition partition = new TopicPartition(record.topic(), record.partition());
    if (record.offset() >= ends.getOrDefault(partition, 0L)) {
      return;
    }
    try {
      facts.accept(FactDecoder.decode(record));
    } catch (UnreadableMessage refused) {
      // It stands in quarantine since the live engine met it.
    }
  }

  private static List<Position> positions(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .filter(end -> end.getValue() > 0)
        .map(end -> position(end.getKey(), end.getValue() - 1))
        .sorted(Comparator.comparing(Position::toString))
        .toList();
  }

  private static Position position(TopicPartition partition, long offset) {
    return new Position(partition.topic(), partition.partition(), offset);
  }
}
