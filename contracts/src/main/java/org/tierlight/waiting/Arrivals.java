package org.tierlight.waiting;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tierlight.vocabulary.Position;

/** Up to where the answers follow from the log, and who waits until they follow further. */
public final class Arrivals {

  private record Partition(String topic, int number) {

    static Partition of(Position position) {
      return new Partition(position.topic(), position.partition());
    }
  }

  private final Map<Partition, Long> reached = new HashMap<>();
  private final Set<Arrival> waiting = new HashSet<>();

  /** What somebody waits for. */
  private static final class Arrival {

    private final List<Position> positions;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Wait outcome = new Wait.Over();

    Arrival(List<Position> positions) {
      this.positions = List.copyOf(positions);
    }

    void end(Wait how) {
      outcome = how;
      ended.countDown();
    }
  }

  /**
   * A look at the ends of the log that is about to be taken. It judges only those who wait already:
   * what others wait for may have been written after the look.
   */
  public final class Look {

    private final List<Arrival> arrivals;

    private Look(List<Arrival> arrivals) {
      this.arrivals = arrivals;
    }

    /** The next record of each partition will stand at one of these. */
    public void found(List<Position> next) {
      Map<Partition, Position> ends = new HashMap<>();
      next.forEach(end -> ends.put(Partition.of(end), end));
      arrivals.forEach(arrival -> judge(arrival, ends));
    }

    private void judge(Arrival arrival, Map<Partition, Position> ends) {
      for (Position position : arrival.positions) {
        Position end = ends.get(Partition.of(position));
        if (end != null && position.offset() >= end.offset()) {
          arrival.end(new Wait.BeyondTheEnd(position, end, reached(arrival.positions)));
          return;
        }
      }
    }
  }

  /** Nothing is reached any more: all is read once again. */
  public synchronized void begin() {
    reached.clear();
  }

  /** The answers follow from everything up to these, themselves included. */
  public void reach(List<Position> positions) {
    // Outside of the lock: whoever waits goes on at once.
    arrived(positions).forEach(one -> one.end(new Wait.Over()));
  }

  private synchronized List<Arrival> arrived(List<Position> positions) {
    positions.forEach(one -> reached.put(Partition.of(one), one.offset()));
    List<Arrival> arrived = waiting.stream().filter(one -> areReached(one.positions)).toList();
    arrived.forEach(waiting::remove);
    return arrived;
  }

  /** Waits until all positions are reached, at most so long. */
  public Wait await(List<Position> positions, Duration atMost) {
    Arrival arrival = new Arrival(positions);
    if (!isToWait(arrival)) {
      return new Wait.Over();
    }
    try {
      boolean isEnded = arrival.ended.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
      return isEnded ? arrival.outcome : new Wait.TooLong(reached(positions));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return new Wait.TooLong(reached(positions));
    } finally {
      leave(arrival);
    }
  }

  private synchronized boolean isToWait(Arrival arrival) {
    return !areReached(arrival.positions) && waiting.add(arrival);
  }

  private synchronized void leave(Arrival arrival) {
    waiting.remove(arrival);
  }

  /** Whoever asks for the ends of the log says so before, and tells the look what was found. */
  public synchronized Look look() {
    return new Look(List.copyOf(waiting));
  }

  /** How many wait. */
  synchronized int waiting() {
    return waiting.size();
  }

  /** Whether the answers follow from what stands at a position. */
  public synchronized boolean isReached(Position position) {
    return reached(Partition.of(position)) >= position.offset();
  }

  private long reached(Partition partition) {
    return reached.getOrDefault(partition, -1L);
  }

  private boolean areReached(List<Position> positions) {
    return positions.stream().allMatch(this::isReached);
  }

  /** How far the partitions of some positions have come; those without anything are left out. */
  private synchronized List<Position> reached(List<Position> positions) {
    return positions.stream()
        .map(Partition::of)
        .distinct()
        .map(it -> new Position(it.topic(), it.number(), reached(it)))
        .filter(it -> it.offset() >= 0)
        .toList();
  }
}
