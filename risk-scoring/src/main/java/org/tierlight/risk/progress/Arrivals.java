package org.tierlight.risk.progress;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tierlight.vocabulary.Position;

/** Up to where the scores follow from the facts, and who waits until they follow further. */
public final class Arrivals {

  private record Partition(String topic, int number) {

    static Partition of(Position position) {
      return new Partition(position.topic(), position.partition());
    }
  }

  private final Map<Partition, Long> scored = new HashMap<>();
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

  /** A life of the engine begins: nothing is in its scores yet. */
  public synchronized void begin() {
    scored.clear();
  }

  /** The scores are those of all facts up to these. */
  public void reached(List<Position> positions) {
    // Outside of the lock: whoever waits goes on at once.
    arrived(positions).forEach(one -> one.missing.countDown());
  }

  private synchronized List<Arrival> arrived(List<Position> positions) {
    positions.forEach(one -> scored.put(Partition.of(one), one.offset()));
    List<Arrival> arrived =
        waiting.stream().filter(one -> one.positions.stream().allMatch(this::isScored)).toList();
    arrived.forEach(waiting::remove);
    return arrived;
  }

  /** The arrival of all positions; who does not wait any longer leaves. */
  public synchronized Arrival at(List<Position> positions) {
    Arrival arrival = new Arrival(positions);
    if (positions.stream().allMatch(this::isScored)) {
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

  /** Whether what stands at a position is in the scores. */
  public synchronized boolean isScored(Position position) {
    return reached(position) >= position.offset();
  }

  /** How far the partitions of some positions have come; those without anything are left out. */
  public synchronized List<Position> reachedOf(List<Position> positions) {
    return positions.stream()
        .map(it -> new Position(it.topic(), it.partition(), reached(it)))
        .filter(it -> it.offset() >= 0)
        .distinct()
        .toList();
  }

  private long reached(Position position) {
    return scored.getOrDefault(Partition.of(position), -1L);
  }
}
