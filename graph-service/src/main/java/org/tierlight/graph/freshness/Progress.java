package org.tierlight.graph.freshness;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.batches.Partition;
import org.tierlight.vocabulary.Position;
import org.tierlight.waiting.Arrivals;

/**
 * Follows how far the map has come: at intervals the ends of the log are marked, and once all that
 * lay before a mark is applied, the map is whole as of that mark.
 */
public final class Progress implements Freshness {

  private static final String LENGTH = "length";

  private final Duration promised;
  private final Map<Partition, Long> applied = new HashMap<>();
  private final Arrivals arrivals = new Arrivals();
  private final Map<String, String> troubles = new TreeMap<>();
  private boolean isBegun;
  private boolean isFollowed;
  private boolean isEnded;
  private Map<Partition, Long> ends = Map.of();
  private @Nullable Mark pending;
  private @Nullable Instant whole;

  private record Mark(Instant at, Map<Partition, Long> ends) {}

  /** An older map than promised is called stale. */
  public Progress(Duration promised) {
    this.promised = promised;
  }

  /** Who waits until the map has come to some position. */
  public Arrivals arrivals() {
    return arrivals;
  }

  /** The map was looked into: everything up to the given offsets is in it, and nothing else. */
  public void begun(Map<Partition, Long> offsets) {
    forget();
    arrivals.begin();
    applied(offsets);
  }

  /**
   * Nobody follows the log now: until the map is looked into again, it grows no fresher. What it
   * was seen to hold stays known, since a log may be too short for that.
   */
  public synchronized void interrupted() {
    isFollowed = false;
    pending = null;
  }

  /** A map that was emptied since is not whole, whatever it once held. */
  private synchronized void forget() {
    applied.clear();
  }

  /** Everything up to the given offsets, both included, is in the map. */
  public void applied(Map<Partition, Long> offsets) {
    reached(offsets);
    arrivals.reach(positions(offsets));
  }

  private static List<Position> positions(Map<Partition, Long> offsets) {
    return offsets.entrySet().stream()
        .map(it -> new Position(it.getKey().topic(), it.getKey().number(), it.getValue()))
        .toList();
  }

  private synchronized void reached(Map<Partition, Long> offsets) {
    isBegun = true;
    isFollowed = true;
    applied.putAll(offsets);
    settle();
  }

  /** The ends of the log are about to be asked for. */
  public Consumer<Map<Partition, Long>> look() {
    Arrivals.Look look = arrivals.look();
    return nextOffsets -> look.found(positions(nextOffsets));
  }

  /** The last offsets that are in the map; empty as long as its cursors have not been read. */
  public synchronized Optional<Map<Partition, Long>> applied() {
    return isBegun ? Optional.of(Map.copyOf(applied)) : Optional.empty();
  }

  /**
   * At an instant, the next offsets to be written were these.
   *
   * @param before what {@link #applied} said before the ends were read: if that lies behind them,
   *     this is not the log that the map was made from
   */
  public synchronized void ended(
      Instant at, Optional<Map<Partition, Long>> before, Map<Partition, Long> nextOffsets) {
    ends = Map.copyOf(nextOffsets);
    settle();
    if (before.isEmpty()) {
      return;
    }
    if (isShorterThan(before.get())) {
      trouble(LENGTH, "the log ends before what the map holds: it is not whole any more");
      return;
    }
    fine(LENGTH);
    if (isFollowed && pending == null) {
      pending = new Mark(at, ends);
      settle();
    }
  }

  private boolean isShorterThan(Map<Partition, Long> before) {
    return ends.entrySet().stream()
        .anyMatch(end -> before.getOrDefault(end.getKey(), -1L) >= end.getValue());
  }

  /** Something keeps a part of the service from working. */
  public synchronized void trouble(String part, String words) {
    troubles.put(part, words);
  }

  /** A part works again. */
  public synchronized void fine(String part) {
    troubles.remove(part);
  }

  /** A part has come to its end and will not work again before the next start. */
  public synchronized void ended(String part, String words) {
    isEnded = true;
    trouble(part, words);
  }

  @Override
  public synchronized boolean hasEnded() {
    return isEnded;
  }

  @Override
  public synchronized AsOf asOf(Instant now) {
    boolean stale = whole == null || whole.plus(promised).isBefore(now);
    return new AsOf(whole, stale);
  }

  @Override
  public synchronized Map<String, Long> lag() {
    Map<String, Long> lag = new TreeMap<>();
    ends.forEach(
        (partition, end) -> lag.merge(partition.topic(), missing(partition, end), Long::sum));
    return lag;
  }

  @Override
  public synchronized List<String> troubles() {
    return List.copyOf(troubles.values());
  }

  private void settle() {
    Optional.ofNullable(pending)
        .filter(mark -> mark.ends.entrySet().stream().allMatch(this::isReached))
        .ifPresent(
            mark -> {
              whole = mark.at;
              pending = null;
            });
  }

  private boolean isReached(Map.Entry<Partition, Long> end) {
    return missing(end.getKey(), end.getValue()) == 0;
  }

  private long missing(Partition partition, long end) {
    return Math.max(0, end - 1 - applied.getOrDefault(partition, -1L));
  }
}
