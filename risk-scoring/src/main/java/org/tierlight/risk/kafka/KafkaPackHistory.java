package org.tierlight.risk.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.tierlight.message.Topic;
import org.tierlight.risk.audit.HistoryUnavailable;
import org.tierlight.risk.audit.PackHistory;
import org.tierlight.risk.shelf.PacksInForce;
import org.tierlight.vocabulary.Position;

/** The topic of packs as it was at a time. It is short, so it is read anew for each question. */
public final class KafkaPackHistory implements PackHistory {

  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
  private static final Duration SILENCE = Duration.ofSeconds(10);

  private final Clients clients;

  /** Over the topic of one broker. */
  public KafkaPackHistory(Clients clients) {
    this.clients = clients;
  }

  @Override
  public PacksInForce read(Instant knownAt) {
    return read(reading -> reading.endsAt(knownAt, ANSWER_WITHIN));
  }

  /** The topic up to positions and not further, whatever the broker's stamps say. */
  public PackHistory upTo(List<Position> positions) {
    Map<TopicPartition, Long> ends = Positions.ends(ofPacks(positions));
    return knownAt -> read(reading -> ends);
  }

  private PacksInForce read(Function<TopicReading, Map<TopicPartition, Long>> ends) {
    try (Consumer<byte[], byte[]> consumer = clients.consumer()) {
      TopicReading reading = new TopicReading(consumer, Topic.FACTS_PACKS);
      return read(reading, ends.apply(reading));
    } catch (TimeoutException silent) {
      throw new HistoryUnavailable("The log does not answer. Ask again in a moment.");
    }
  }

  private static List<Position> ofPacks(List<Position> positions) {
    return positions.stream()
        .filter(position -> position.topic().equals(Topic.FACTS_PACKS.topicName()))
        .toList();
  }

  private static PacksInForce read(TopicReading reading, Map<TopicPartition, Long> ends) {
    PacksInForce packs = PacksInForce.NONE;
    long heardAt = System.nanoTime();
    while (reading.lag(ends) > 0) {
      ConsumerRecords<byte[], byte[]> records = reading.poll();
      for (ConsumerRecord<byte[], byte[]> record : records) {
        packs = isBefore(record, ends) ? PackRecords.with(packs, record) : packs;
      }
      if (!records.isEmpty()) {
        heardAt = System.nanoTime();
      } else if (System.nanoTime() - heardAt > SILENCE.toNanos()) {
        throw new HistoryUnavailable("The log fell silent. Ask again in a moment.");
      }
    }
    return packs;
  }

  private static boolean isBefore(
      ConsumerRecord<byte[], byte[]> record, Map<TopicPartition, Long> ends) {
    TopicPartition partition = new TopicPartition(record.topic(), record.partition());
    return record.offset() < ends.getOrDefault(partition, 0L);
  }
}
