package org.tierlight.risk.kafka;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last line of an export: how far it goes. Lines may be shuffled and come twice, so nothing but
 * this line can tell that others were cut off.
 *
 * @param knownAt by when its records stood in the log
 */
record LogEnds(List<LogEnds.End> ends, Instant knownAt) {

  /** The first offset of a partition that is not in the export. */
  record End(String topic, int partition, long offset) {

    End {
      if (topic.isBlank() || partition < 0 || offset < 0) {
        throw new IllegalArgumentException("an end has a topic, a partition and an offset");
      }
    }
  }

  private static final String BEGINNING = "{\"ends\":";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  LogEnds {
    ends = List.copyOf(ends);
    Objects.requireNonNull(knownAt);
  }

  static LogEnds of(Map<TopicPartition, Long> ends, Instant knownAt) {
    return new LogEnds(
        ends.entrySet().stream()
            .map(it -> new End(it.getKey().topic(), it.getKey().partition(), it.getValue()))
            .sorted(Comparator.comparing(End::topic).thenComparingInt(End::partition))
            .toList(),
        knownAt);
  }

  /** Whether a line of an export is of this kind, and no record. */
  static boolean isOne(String text) {
    return text.startsWith(BEGINNING);
  }

  /**
   * The ends that a line states.
   *
   * @throws IllegalArgumentException if it is no such line
   */
  static LogEnds read(String text) {
    try {
      return JSON.readValue(text, LogEnds.class);
    } catch (JacksonException | NullPointerException broken) {
      throw new IllegalArgumentException("no ends of an exported log", broken);
    }
  }

  Map<TopicPartition, Long> byPartition() {
    return ends.stream()
        .collect(
            Collectors.toMap(
                end -> new TopicPartition(end.topic, end.partition), End::offset, Math::max));
  }

  String text() {
    return JSON.writeValueAsString(this);
  }
}
