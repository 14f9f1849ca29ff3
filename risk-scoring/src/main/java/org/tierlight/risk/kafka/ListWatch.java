package org.tierlight.risk.kafka;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.risk.matching.ListMatching;
import org.tierlight.risk.matching.ListingFact;
import org.tierlight.risk.shelf.OpenPacks;

/**
 * Holds official lists against suppliers in one life of the engine. A checkpoint says nothing of
 * numbers and of most names, and without a list nobody asks for them; so once a list is in force
 * they are read from the beginning of the log, in a life that began with a checkpoint as in any
 * other.
 */
final class ListWatch {

  private final Session session;
  private final TopicReading facts;
  private final ListMatching matching;
  private final Announcer announcer;

  /** A watch that knows nothing yet. */
  ListWatch(Session session, TopicReading facts, ListMatching matching, Announcer announcer) {
    this.session = session;
    this.facts = facts;
    this.matching = matching;
    this.announcer = announcer;
    matching.begin();
  }

  /** These packs are in force. */
  void search(OpenPacks packs) {
    matching.search(packs);
  }

  /** Listings by official lists become facts like any other, and come back as such. */
  void tell(Instant now) {
    if (matching.lacksNames()) {
      readNames();
    }
    List<ListingFact> untold = matching.untold(now);
    announcer.tell(untold, now);
    matching.told(untold);
  }

  /** As far as facts were read, and not further: the rest comes to the matching with them. */
  private void readNames() {
    Map<TopicPartition, Long> next = facts.next();
    TopicReading names =
        new TopicReading(session.consumer(), Topic.FACTS_SUPPLIERS, Topic.FACTS_EVIDENCE);
    Map<TopicPartition, Long> ends = new HashMap<>(next);
    ends.keySet().retainAll(names.next().keySet());
    try {
      while (names.lag(ends) > 0) {
        names.pollTo(ends).forEach(this::note);
      }
    } finally {
      facts.goOn(next);
    }
    matching.heardAll();
  }

  private void note(ConsumerRecord<byte[], byte[]> record) {
    try {
      FactDecoder.decode(record, fact -> ListingRecords.note(fact, matching));
    } catch (UnreadableMessage refused) {
      // It stands in quarantine since the engine met it.
    }
  }
}
