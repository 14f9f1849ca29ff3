package org.tierlight.graph.kafka;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.tierlight.graph.batches.Batch;
import org.tierlight.graph.batches.Span;
import org.tierlight.message.Refusal;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.message.kafka.FactRecords;

/** Makes a batch of what a poll brought; records that cannot be read are set aside one by one. */
final class BatchReader {

  /** A record that nobody can apply, and why. */
  record Refused(ConsumerRecord<byte[], byte[]> record, Refusal refusal) {}

  /** What a poll brought. */
  record Read(Batch batch, List<Refused> refused) {}

  private final List<Span> spans = new ArrayList<>();
  private final List<Batch.Entry> entries = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();

  private BatchReader() {}

  static Read read(ConsumerRecords<byte[], byte[]> records) {
    BatchReader reader = new BatchReader();
    records.partitions().forEach(partition -> reader.add(partition, records.records(partition)));
    return new Read(new Batch(reader.spans, reader.entries), reader.refused);
  }

  private void add(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> records) {
    List<ConsumerRecord<byte[], byte[]>> whole = upToHole(records);
    spans.add(
        new Span(
            Sources.partition(partition), whole.getFirst().offset(), whole.getLast().offset()));
    whole.forEach(this::add);
  }

  // What lies behind a hole is left for a later poll, which then begins with the hole.
  private static List<ConsumerRecord<byte[], byte[]>> upToHole(
      List<ConsumerRecord<byte[], byte[]>> records) {
    long first = records.getFirst().offset();
    int length = 1;
    while (length < records.size() && records.get(length).offset() == first + length) {
      length++;
    }
    return records.subList(0, length);
  }

  private void add(ConsumerRecord<byte[], byte[]> record) {
    try {
      entries.add(new Batch.Entry(FactRecords.position(record), Translation.change(record)));
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
