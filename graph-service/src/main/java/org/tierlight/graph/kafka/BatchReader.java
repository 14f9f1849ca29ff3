package org.tierlight.graph.kafka;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.tierlight.graph.batches.Batch;
import org.tierlight.graph.batches.Span;
import org.tierlight.message.Refusal;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.vocabulary.Position;

/**
 * Makes a batch of what some polls brought; records that cannot be read are set aside one by one.
 */
final class BatchReader {

  /** A record that nobody can apply, and why. */
  record Refused(ConsumerRecord<byte[], byte[]> record, Refusal refusal) {}

  /**
   * What some polls brought.
   *
   * @param records all of it as it came
   */
  record Read(
      Batch batch, List<Refused> refused, Map<Position, ConsumerRecord<byte[], byte[]>> records) {

    /** A record of the batch that the store does not take. */
    Refused refused(Batch.Entry entry, String reason) {
      return new Refused(
          requireNonNull(records.get(entry.position())),
          new Refusal(entry.position(), "REFUSED_BY_STORE", "", reason));
    }
  }

  private final Map<TopicPartition, Span> spans = new LinkedHashMap<>();
  private final List<Batch.Entry> entries = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private final Map<Position, ConsumerRecord<byte[], byte[]>> records = new HashMap<>();
  private long bytes;
  private boolean isWhole = true;

  /** What was added so far. */
  Read read() {
    return new Read(new Batch(List.copyOf(spans.values()), entries), refused, records);
  }

  /** How many records were added. */
  int records() {
    return records.size();
  }

  /** How many bytes of values were added. */
  long bytes() {
    return bytes;
  }

  /** Whether no record was found missing: nothing can be added behind a hole. */
  boolean isWhole() {
    return isWhole;
  }

  /** Adds what a poll brought. */
  void add(ConsumerRecords<byte[], byte[]> polled) {
    polled.partitions().forEach(partition -> add(partition, polled.records(partition)));
  }

  private void add(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> polled) {
    long next = polled.getFirst().offset();
    Span known = spans.get(partition);
    if (known != null && known.last() + 1 != next) {
      isWhole = false;
      return;
    }
    List<ConsumerRecord<byte[], byte[]>> whole = upToHole(polled);
    isWhole &= whole.size() == polled.size();
    spans.put(
        partition,
        new Span(
            Sources.partition(partition),
            known == null ? next : known.first(),
            whole.getLast().offset()));
    whole.forEach(this::add);
  }

  // What lies behind a hole is left for a later poll, which then begins with the hole.
  private static List<ConsumerRecord<byte[], byte[]>> upToHole(
      List<ConsumerRecord<byte[], byte[]>> polled) {
    long first = polled.getFirst().offset();
    int length = 1;
    while (length < polled.size() && polled.get(length).offset() == first + length) {
      length++;
    }
    return polled.subList(0, length);
  }

  private void add(ConsumerRecord<byte[], byte[]> record) {
    Position position = FactRecords.position(record);
    records.put(position, record);
    bytes += Math.max(0, record.serializedValueSize());
    try {
      entries.add(new Batch.Entry(position, Translation.change(record)));
    } catch (UnreadableMessage reason) {
      refused.add(new Refused(record, refusal(record, reason)));
    } catch (RuntimeException unforeseen) {
      // Reading is a function of the bytes alone: what failed once would fail for ever.
      UnreadableMessage reason =
          new UnreadableMessage("UNTRANSLATABLE", "", unforeseen.getClass().getSimpleName());
      refused.add(new Refused(record, refusal(record, reason)));
    }
  }

  private static Refusal refusal(ConsumerRecord<?, ?> record, UnreadableMessage reason) {
    return new Refusal(
        FactRecords.position(record),
        reason.code(),
        reason.pointer(),
        String.valueOf(reason.getMessage()));
  }
}
