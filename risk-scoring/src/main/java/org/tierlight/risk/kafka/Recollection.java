package org.tierlight.risk.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.risk.fact.DatedFact;

/**
 * The facts that were read from the log so far, decoded: what is appended never changes, so a
 * second moment costs only what came since. A place holds null where nothing was said or could be
 * read.
 */
final class Recollection {

  private final Map<TopicPartition, List<@Nullable DatedFact>> facts = new HashMap<>();

  /** The offset behind the last fact of a partition. */
  long end(TopicPartition partition) {
    return partition(partition).size();
  }

  /** Takes in what was read; decoding, which costs most, is spread over all cores. */
  void take(List<ConsumerRecord<byte[], byte[]>> records) {
    List<Read> read = records.parallelStream().map(Read::of).toList();
    read.forEach(this::put);
  }

  /** Hands over the facts before those ends. */
  void tell(Map<TopicPartition, Long> ends, Consumer<DatedFact> listener) {
    ends.forEach((partition, end) -> tell(partition(partition), end, listener));
  }

  private static void tell(
      List<@Nullable DatedFact> facts, long end, Consumer<DatedFact> listener) {
    for (int offset = 0; offset < Math.min(end, facts.size()); offset++) {
      DatedFact fact = facts.get(offset);
      if (fact != null) {
        listener.accept(fact);
      }
    }
  }

  /** Offsets that hold no record, as a transaction's marker, are held as unreadable. */
  private void put(Read read) {
    List<@Nullable DatedFact> known = partition(read.partition);
    while (known.size() < read.offset) {
      known.add(null);
    }
    if (known.size() == read.offset) {
      known.add(read.fact);
    }
  }

  private List<@Nullable DatedFact> partition(TopicPartition partition) {
    return facts.computeIfAbsent(partition, fresh -> new ArrayList<>());
  }

  private record Read(TopicPartition partition, long offset, @Nullable DatedFact fact) {

    static Read of(ConsumerRecord<byte[], byte[]> record) {
      return new Read(
          new TopicPartition(record.topic(), record.partition()), record.offset(), fact(record));
    }

    /** What cannot be read was refused when the live engine met it, and stands in quarantine. */
    private static @Nullable DatedFact fact(ConsumerRecord<byte[], byte[]> record) {
      try {
        return FactDecoder.told(record, fact -> {}).orElse(null);
      } catch (UnreadableMessage refused) {
        return null;
      }
    }
  }
}
