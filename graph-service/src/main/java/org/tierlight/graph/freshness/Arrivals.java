package org.tierlight.graph.freshness;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tierlight.graph.batches.Partition;
import org.tierlight.vocabulary.Position;

/** Up to where the map has come, and who waits until it has come further. */
public final class Arrivals {

  private final Map<Partition, Long> applied = new HashMap<>();
  private final Set<Arrival> waiting = new HashSet<>();

  /** What somebody waits for. */
  public static final class Arrival {

    private final List<Position> positions;
    private final CountDownLatch missing = new CountDownLatch(1);

    private Arrival(List<Position> positions) {
      this.positions = List.copyOf(positions);
    }

    /** Whether all positions are reached, at the latest after so long. */
    public boolean await(Duration atMost) throws InterruptedException {
      return missing.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** Everything up to the given offsets, both included, is in the map. */
  public void applied(Map<Partition, Long> offsets) {
    // Outside of the lock: whoever waits goes on at once.
    arrived(offsets).forEach(one -> one.missing.countDown());
  }

  private synchronized List<Arrival> arrived(Map<Partition, Long> offsets) {
    applied.putAll(offsets);
    List<Arrival> arrived =
        waiting.stream().filter(one -> one.positions.stream().allMatch(this::isApplied)).toList();
    arrived.forEach(waiting::remove);
    return arrived;
  }

  /** The arrival of all positions; who does not wait any longer leaves. */
  public synchronized Arrival at(List<Position> positions) {
    Arrival arrival = new Arrival(positions);
    if (positions.stream().allMatch(this::isApplied)) {
      arrival.missing.countDown();
    } else {
      waiting.add(arrival);
    }
    return arrival;
  }

  /** Who waited for an arrival does so no more. */
  public synchronized void leave(Arrival arrival) {
    waiting.remove(arrival);
  }

  /** Whether what stands at a position is in the map. */
  public synchronized boolean isApplied(Position position) {
    return reached(position) >= position.offset();
  }

  /** How far the partitions of some positions have come; those without anything are left out. */
  public synchronized List<Position> reached(List<Position> positions) {
    return positions.stream()
        .map(it -> new Position(it.topic(), it.partition(), reached(it)))
        .filter(it -> it.offset() >= 0)
        .distinct()
        .toList();
  }

  private long reached(Position position) {
    return applied.getOrDefault(new Partition(position.topic(), position.partition()), -1L);
  }
}
