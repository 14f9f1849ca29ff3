package org.tierlight.risk.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
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

  private static final Duration SLICE = Duration.ofSeconds(1);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);
  private static final Set<String> CAUSES =
      Set.of(
          Topic.FACTS_PACKS.topicName(),
          Topic.FACTS_SUPPLIERS.topicName(),
          Topic.FACTS_IDENTITY.topicName());

  private final Session session;
  private final TopicReading facts;
  private final ListMatching matching;
  private final Announcer announcer;
  private Map<TopicPartition, Long> namesRead = Map.of();

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

  /** Reads names until all are read or it may not go on. */
  void hearNames(BooleanSupplier goesOn) {
    while (matching.lacksNames() && goesOn.getAsBoolean()) {
      readNames();
    }
  }

  /**
   * Listings by official lists become facts like any other, and come back as such. Names are read
   * in slices, so that scores go on meanwhile.
   */
  void tell(Instant now) {
    if (matching.lacksNames()) {
      readNames();
    }
    if (matching.hasChanged(now) && isBehind()) {
      return;
    }
    List<ListingFact> untold = matching.untold(now);
    announcer.tell(untold, now);
    matching.told(untold);
  }

  /**
   * Whether what another instance knew when it told of a listing may not have been read here: the
   * topics come in no common order, and a listing that ended by a decision still to be read would
   * be told anew.
   */
  private boolean isBehind() {
    try {
      Map<TopicPartition, Long> ends = new HashMap<>(facts.ends(ANSWER_WITHIN));
      ends.keySet().removeIf(partition -> !CAUSES.contains(partition.topic()));
      return facts.lag(ends) > 0;
    } catch (TimeoutException unreachable) {
      return true;
    }
  }

  /** As far as facts were read, and not further: the rest comes to the matching with them. */
  private void readNames() {
    Map<TopicPartition, Long> next = facts.next();
    TopicReading names =
        new TopicReading(
            session.consumer(), Topic.FACTS_SUPPLIERS, Topic.FACTS_EVIDENCE, Topic.FACTS_IDENTITY);
    if (!namesRead.isEmpty()) {
      names.goOn(namesRead);
    }
    Map<TopicPartition, Long> ends = new HashMap<>(next);
    ends.keySet().retainAll(names.next().keySet());
    long began = System.nanoTime();
    try {
      while (names.lag(ends) > 0 && System.nanoTime() - began < SLICE.toNanos()) {
        names.pollTo(ends).forEach(this::note);
      }
      namesRead = names.next();
      if (names.lag(ends) == 0) {
        matching.heardAll();
      }
    } finally {
      facts.goOn(next);
    }
  }

  private void note(ConsumerRecord<byte[], byte[]> record) {
    try {
      FactDecoder.told(record, fact -> ListingRecords.note(fact, matching));
    } catch (UnreadableMessage refused) {
      // It stands in quarantine since the engine met it.
    }
  }
}
