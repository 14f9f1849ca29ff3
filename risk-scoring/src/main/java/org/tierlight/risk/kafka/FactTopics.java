package org.tierlight.risk.kafka;

import java.util.stream.Stream;
import org.tierlight.message.Topic;

/** The topics that scores follow from: facts, and which records are one supplier. */
final class FactTopics {

  private FactTopics() {}

  /** Those, and the one that says what scores are made with. */
  static Topic[] withDecisions() {
    return Stream.concat(Stream.of(all()), Stream.of(Topic.FACTS_PACKS)).toArray(Topic[]::new);
  }

  /** All of them, in the order in which they are always read. */
  static Topic[] all() {
    return new Topic[] {
      Topic.FACTS_SUPPLIERS, Topic.FACTS_SHIPMENTS, Topic.FACTS_EVIDENCE, Topic.FACTS_IDENTITY
    };
  }

  /** Whether a topic of that name is one of them. */
  static boolean isOne(String topic) {
    return Stream.of(all()).anyMatch(it -> it.topicName().equals(topic));
  }
}
