package org.tierlight.risk.kafka;

import java.lang.ref.SoftReference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.tierlight.risk.audit.FactHistory;
import org.tierlight.risk.audit.HistoryTooLarge;
import org.tierlight.risk.audit.HistoryUnavailable;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.report.Reached;
import org.tierlight.vocabulary.Position;

/**
 * The fact topics as they were at a time, which the broker stamps on each record when it takes it
 * in. What was read once is remembered while there is memory to spare.
 */
public final class KafkaHistory implements FactHistory {

  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
  private static final Duration SILENCE = Duration.ofSeconds(10);

  private final Clients clients;
  private final long mostFacts;
  private SoftReference<Recollection> remembered = new SoftReference<>(new Recollection());

  /**
   * Over the topics of one broker.
   *
   * @param mostFacts that are read; where the log is longer, nothing is
   */
  public KafkaHistory(Clients clients, long mostFacts) {
    this.clients = clients;
    this.mostFacts = mostFacts;
  }

  @Override
  public synchronized Reached read(Instant knownAt, java.util.function.Consumer<DatedFact> facts) {
    return read(knownAt, Optional.empty(), facts);
  }

  /** The log up to positions and not further, whatever the broker's stamps say. */
  public FactHistory upTo(List<Position> positions) {
    List<Position> ofFacts =
        positions.stream().filter(position -> FactTopics.isOne(position.topic())).toList();
    return (knownAt, facts) -> read(knownAt, Optional.of(ofFacts), facts);
  }

  private synchronized Reached read(
      Instant knownAt,
      Optional<List<Position>> positions,
      java.util.function.Consumer<DatedFact> facts) {
    try (Consumer<byte[], byte[]> consumer = clients.consumer()) {
      TopicReading reading = new TopicReading(consumer, FactTopics.all());
      Map<TopicPartition, Long> ends =
          positions.map(Positions::ends).orElseGet(() -> reading.endsAt(knownAt, ANSWER_WITHIN));
      requireBounded(ends);
      recollection(reading, ends).tell(ends, facts);
      return new Reached(knownAt, Positions.last(ends));
    } catch (TimeoutException silent) {
      throw new HistoryUnavailable("The log does not answer. Ask again in a moment.");
    }
  }

  private void requireBounded(Map<TopicPartition, Long> ends) {
    long records = ends.values().stream().mapToLong(end -> end).sum();
    if (records > mostFacts) {
      throw new HistoryTooLarge(records, mostFacts);
    }
  }

  /** All facts before those ends, of which only the last may have to be read. */
  private Recollection recollection(TopicReading reading, Map<TopicPartition, Long> ends) {
    Recollection known = remembered.get();
    Recollection recollection = known == null ? new Recollection() : known;
    remembered = new SoftReference<>(recollection);
    Map<TopicPartition, Long> missing = new HashMap<>(ends);
    missing.replaceAll((partition, end) -> Math.max(end, recollection.end(partition)));
    reading.goOnFrom(recollection::end);
    readTo(missing, reading, recollection);
    return recollection;
  }

  private static void readTo(
      Map<TopicPartition, Long> ends, TopicReading reading, Recollection recollection) {
    long heardAt = System.nanoTime();
    while (reading.lag(ends) > 0) {
      List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
      reading.poll().forEach(records::add);
      recollection.take(records);
      if (!records.isEmpty()) {
        heardAt = System.nanoTime();
      } else if (System.nanoTime() - heardAt > SILENCE.toNanos()) {
        throw new HistoryUnavailable("The log fell silent. Ask again in a moment.");
      }
    }
  }
}
