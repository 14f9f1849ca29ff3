package org.tierlight.risk.kafka;

import java.util.stream.Stream;
import org.tierlight.message.Topic;
import org.tierlight.vocabulary.Position;

/** The topics that scores follow from: facts, and which records are one supplier. */
public final class FactTopics {

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

  /** Whether scores follow from what stands at a position. */
  public static boolean hold(Position position) {
    return Stream.of(withDecisions())
        .anyMatch(
            topic ->
                topic.topicName().equals(position.topic())
                    && position.partition() < topic.partitions());
  }

  /** Whether a topic of that name is one of them. */
  static boolean isOne(String topic) {
    return Stream.of(all()).anyMatch(it -> it.topicName().equals(topic));
  }
}
