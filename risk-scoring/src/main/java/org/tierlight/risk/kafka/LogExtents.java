package org.tierlight.risk.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.tierlight.message.Topic;
import org.tierlight.risk.checkpoint.Extent;
import org.tierlight.risk.checkpoint.Mark;

/** From where to where the topics go that a checkpoint speaks of: facts, and what was told. */
final class LogExtents {

  private static final Topic[] TOLD = {Topic.RISK_SCORES, Topic.RISK_ALERTS};
  private static final List<TopicPartition> PARTITIONS =
      Stream.of(FactTopics.all(), TOLD)
          .flatMap(Stream::of)
          .flatMap(TopicReading::partitions)
          .toList();
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

  private final Session session;

  LogExtents(Session session) {
    this.session = session;
  }

  /** As they are now, or an exception if the broker does not answer. */
  List<Extent> extents() {
    Consumer<byte[], byte[]> consumer = session.consumer();
    Map<TopicPartition, Long> first = consumer.beginningOffsets(PARTITIONS, ANSWER_WITHIN);
    Map<TopicPartition, Long> end = consumer.endOffsets(PARTITIONS, ANSWER_WITHIN);
    return PARTITIONS.stream()
        .map(
            partition ->
                new Extent(
                    partition.topic(),
                    id(partition),
                    partition.partition(),
                    first.getOrDefault(partition, 0L),
                    end.getOrDefault(partition, 0L)))
        .toList();
  }

  /** Marks behind the facts that were read and behind all that was told. */
  List<Mark> marks(TopicReading facts) {
    Map<TopicPartition, Long> read = facts.next();
    Map<TopicPartition, Long> end = session.consumer().endOffsets(PARTITIONS, ANSWER_WITHIN);
    return PARTITIONS.stream()
        .map(
            partition ->
                new Mark(
                    partition.topic(),
                    id(partition),
                    partition.partition(),
                    read.getOrDefault(partition, end.getOrDefault(partition, 0L))))
        .toList();
  }

  private String id(TopicPartition partition) {
    return session.topicIds().getOrDefault(partition.topic(), "");
  }
}
