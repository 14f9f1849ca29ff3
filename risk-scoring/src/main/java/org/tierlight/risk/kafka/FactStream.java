package org.tierlight.risk.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.tierlight.message.Fact;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.risk.checkpoint.Mark;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.matching.PacksAtHand;
import org.tierlight.risk.progress.Tally;

/**
 * The facts of all topics in batches, and on the way what is told of packs; what cannot be read
 * goes to quarantine on the way.
 */
final class FactStream {

  private final TopicReading reading;
  private final PacksAtHand packs;
  private final Refusals refusals;
  private final Tally tally;

  FactStream(Session session, List<Mark> from, PacksAtHand packs, Refusals refusals, Tally tally) {
    this.reading = new TopicReading(session.consumer(), from, FactTopics.withDecisions());
    this.packs = packs;
    this.refusals = refusals;
    this.tally = tally;
  }

  TopicReading reading() {
    return reading;
  }

  /** The next facts; none where there are none yet. */
  List<DatedFact> next() {
    return decoded(reading.poll());
  }

  /** The next facts that lie before those ends. */
  List<DatedFact> nextTo(Map<TopicPartition, Long> ends) {
    return decoded(reading.pollTo(ends));
  }

  private List<DatedFact> decoded(Iterable<ConsumerRecord<byte[], byte[]>> records) {
    List<DatedFact> facts = new ArrayList<>();
    records.forEach(record -> decode(record, facts));
    tally.applied(facts.size());
    return facts;
  }

  private void decode(ConsumerRecord<byte[], byte[]> record, List<DatedFact> facts) {
    try {
      if (PackRecords.isOne(record)) {
        PackRecords.put(record, packs);
      } else {
        FactDecoder.told(record, this::note).ifPresent(facts::add);
      }
    } catch (UnreadableMessage unreadable) {
      refusals.refuse(record, unreadable);
      tally.refusedOne();
    }
  }

  private void note(Fact<?> fact) {
    if (packs.matching().followsNames()) {
      ListingRecords.note(fact, packs.matching());
    }
  }
}
