package org.tierlight.risk.kafka;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.tierlight.vocabulary.Position;

/** Ends of partitions as positions of their last records, there and back. */
final class Positions {

  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::topic).thenComparingInt(Position::partition);

  private Positions() {}

  /** The last record before each end. */
  static List<Position> last(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .filter(end -> end.getValue() > 0)
        .map(end -> position(end.getKey(), end.getValue() - 1))
        .sorted(ORDER)
        .toList();
  }

  /** The next record at each end. */
  static List<Position> next(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream().map(end -> position(end.getKey(), end.getValue())).toList();
  }

  /** The offset behind each position. */
  static Map<TopicPartition, Long> ends(List<Position> positions) {
    return positions.stream()
        .collect(Collectors.toMap(Positions::partition, position -> position.offset() + 1));
  }

  private static TopicPartition partition(Position position) {
    return new TopicPartition(position.topic(), position.partition());
  }

  private static Position position(TopicPartition partition, long offset) {
    return new Position(partition.topic(), partition.partition(), offset);
  }
}
