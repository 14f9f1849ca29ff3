package org.tierlight.ingest.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Where to go on in each partition; outlives a connection, and others may wait for it. */
final class Progress {

  private final Map<TopicPartition, Long> next = new HashMap<>();

  synchronized long next(TopicPartition partition) {
    return next.getOrDefault(partition, 0L);
  }

  synchronized void reach(TopicPartition partition, long offset) {
    next.put(partition, offset);
    notifyAll();
  }

  /** Whether everything before these ends was read. */
  synchronized boolean hasReached(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream().allMatch(end -> next(end.getKey()) >= end.getValue());
  }

  /** Waits until everything before these ends was read; false if it takes longer. */
  synchronized boolean awaitReached(Map<TopicPartition, Long> ends, Duration atMost)
      throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (!hasReached(ends)) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }
}
