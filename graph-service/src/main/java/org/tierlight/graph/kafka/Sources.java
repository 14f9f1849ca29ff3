package org.tierlight.graph.kafka;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import org.tierlight.graph.batches.Partition;
import org.tierlight.message.Topic;
import org.tierlight.vocabulary.Position;

/** What the map is made from. */
public final class Sources {

  static final List<Topic> TOPICS =
      List.of(
          Topic.FACTS_SUPPLIERS,
          Topic.FACTS_SHIPMENTS,
          Topic.FACTS_IDENTITY,
          Topic.FACTS_LOTS,
          Topic.RISK_SCORES);

  static final List<TopicPartition> PARTITIONS =
      TOPICS.stream()
          .flatMap(
              topic ->
                  IntStream.range(0, topic.partitions())
                      .mapToObj(number -> new TopicPartition(topic.topicName(), number)))
          .toList();

  private Sources() {}

  /** Whether the map is made from what stands at a position. */
  public static boolean hold(Position position) {
    return TOPICS.stream()
        .anyMatch(
            topic ->
                topic.topicName().equals(position.topic())
                    && position.partition() < topic.partitions());
  }

  static Partition partition(TopicPartition partition) {
    return new Partition(partition.topic(), partition.partition());
  }

  static TopicPartition partition(Partition partition) {
    return new TopicPartition(partition.topic(), partition.number());
  }
}
