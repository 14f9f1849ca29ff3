package org.tierlight.risk.kafka;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.tierlight.message.Topic;
import org.tierlight.risk.audit.HistoryUnavailable;

/**
 * Which records exported files hold, so that none is missing and no two say different things of one
 * position.
 */
final class ExportedOffsets {

  private static final long ABSENT = 0;
  private static final Set<String> TOPICS =
      Stream.of(FactTopics.withDecisions()).map(Topic::topicName).collect(Collectors.toSet());

  private final Map<TopicPartition, Seen> partitions = new HashMap<>();
  private final Map<TopicPartition, Long> stated = new HashMap<>();
  private Instant knownAt = Instant.MIN;

  /**
   * Notes a record.
   *
   * @throws IllegalArgumentException if another line says something else of its position, or it is
   *     of no topic of facts
   */
  void see(LogLine line) {
    if (!TOPICS.contains(line.topic())) {
      throw new IllegalArgumentException("no topic of facts: " + line.topic());
    }
    partitions
        .computeIfAbsent(new TopicPartition(line.topic(), line.partition()), fresh -> new Seen())
        .see(line);
  }

  /** Notes how far an export says that it goes. */
  void see(LogEnds ends) {
    ends.byPartition().forEach((partition, end) -> stated.merge(partition, end, Math::max));
    knownAt = ends.knownAt().isAfter(knownAt) ? ends.knownAt() : knownAt;
  }

  /** The latest time of which the files hold all that was known. */
  Instant knownAt() {
    return knownAt;
  }

  /**
   * Makes sure that the files hold what they say to hold: no less, and nothing behind it.
   *
   * @throws HistoryUnavailable naming what is missing
   */
  void requireAsStated() {
    if (stated.isEmpty()) {
      throw new HistoryUnavailable(
          "The files do not say how far they go. Either they were cut off, or an earlier release"
              + " exported them: then name the snapshot that they were exported for, whose positions"
              + " say it, or export the log again. Nothing was worked out.");
    }
    requireWhole(stated);
    partitions.forEach(
        (partition, seen) -> seen.requireEnd(partition, stated.getOrDefault(partition, 0L)));
  }

  /** The first offset that was not known yet at a time, of each partition. */
  Map<TopicPartition, Long> endsAt(Instant knownAt) {
    return partitions.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().endAt(knownAt)));
  }

  /**
   * Makes sure that every record before those ends is there.
   *
   * @throws HistoryUnavailable naming the first one that is not
   */
  void requireWhole(Map<TopicPartition, Long> ends) {
    ends.forEach(
        (partition, end) -> partitions.getOrDefault(partition, new Seen()).require(partition, end));
  }

  private static final class Seen {

    /** A hash of each record's line, 0 where there was none. */
    private long[] hashes = new long[64];

    private long[] stamps = new long[64];
    private int end;

    void see(LogLine line) {
      int offset = Math.toIntExact(line.offset());
      if (offset >= hashes.length) {
        hashes = Arrays.copyOf(hashes, Math.max(offset + 1, 2 * hashes.length));
        stamps = Arrays.copyOf(stamps, hashes.length);
      }
      long hash = hash(line.text());
      if (hashes[offset] != ABSENT && hashes[offset] != hash) {
        throw new IllegalArgumentException(
            "another line says something else of %s-%d@%d"
                .formatted(line.topic(), line.partition(), line.offset()));
      }
      hashes[offset] = hash;
      stamps[offset] = line.timestamp();
      end = Math.max(end, offset + 1);
    }

    long endAt(Instant knownAt) {
      int offset = 0;
      while (offset < end && (hashes[offset] == ABSENT || isBy(stamps[offset], knownAt))) {
        offset++;
      }
      return offset;
    }

    void require(TopicPartition partition, long until) {
      for (int offset = 0; offset < until; offset++) {
        if (offset >= end || hashes[offset] == ABSENT) {
          throw new HistoryUnavailable(
              "The files lack %s@%d. Part of a log proves nothing; nothing was worked out."
                  .formatted(partition, offset));
        }
      }
    }

    void requireEnd(TopicPartition partition, long until) {
      if (end > until) {
        throw new HistoryUnavailable(
            ("The files go on behind their end, with %s@%d: part of an export is among them."
                    + " Nothing was worked out.")
                .formatted(partition, until));
      }
    }

    private static boolean isBy(long stamp, Instant knownAt) {
      return stamp <= knownAt.toEpochMilli();
    }

    /** 64 bits of FNV-1a: chance repeats once in so many lines that no log has. */
    private static long hash(String text) {
      long hash = 0xcbf29ce484222325L;
      for (int k = 0; k < text.length(); k++) {
        hash = (hash ^ text.charAt(k)) * 0x100000001b3L;
      }
      return hash == ABSENT ? 1 : hash;
    }
  }
}
