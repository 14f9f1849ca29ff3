package org.tierlight.gateway.alerts;

import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The newest alerts in memory, shared by all subscribers: each is only a position in here, so a
 * slow one costs nothing and holds nobody up. One thread appends, any number read.
 */
public final class AlertTail {

  private static final long NOT_OPEN = -1;

  private final long mostBytes;
  private final NavigableMap<Long, Alert> alerts = new ConcurrentSkipListMap<>();
  private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
  private volatile long start = NOT_OPEN;
  private volatile long end = NOT_OPEN;
  private volatile Instant lastContact = Instant.MIN;
  private long bytes;

  /** What stands behind a position. */
  public sealed interface Reading {

    /**
     * The next alerts; none where the reader has caught up.
     *
     * @param next where to go on
     */
    record Next(List<Alert> alerts, long next) implements Reading {}

    /** The position is older than memory: read it from the log, up to where memory begins. */
    record Older(long memoryBegins) implements Reading {}

    /** Nothing was heard of the log yet. */
    record NotOpen() implements Reading {}
  }

  /** A tail that keeps so many bytes of alerts, and one alert at least. */
  public AlertTail(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** Starts anew at a position; what was in memory is forgotten. */
  public void open(long position) {
    end = NOT_OPEN;
    alerts.clear();
    bytes = 0;
    start = position;
    end = position;
    wakeReaders();
  }

  /** Takes in what was read up to a position (exclusive); the alerts are in order and newer. */
  public void append(List<Alert> read, long readUpTo) {
    for (Alert alert : read) {
      alerts.put(alert.position(), alert);
      bytes += alert.size();
    }
    end = Math.max(end, readUpTo);
    forgetOldest();
    wakeReaders();
  }

  /** Notes that the log answered. */
  public void heardAt(Instant now) {
    lastContact = now;
  }

  /** When the log last answered. */
  public Instant lastContact() {
    return lastContact;
  }

  /** The position that the next alert will have, or empty where that is not known yet. */
  public OptionalLong end() {
    long known = end;
    return known == NOT_OPEN ? OptionalLong.empty() : OptionalLong.of(known);
  }

  /** At most so many alerts from a position on. */
  public Reading from(long position, int most) {
    long readable = end;
    if (readable == NOT_OPEN) {
      return new Reading.NotOpen();
    }
    List<Alert> next =
        alerts.subMap(position, Math.max(position, readable)).values().stream()
            .limit(most)
            .toList();
    // Looked at after reading: what was forgotten meanwhile would be a gap in what was read.
    long begins = start;
    return position < begins
        ? new Reading.Older(begins)
        : new Reading.Next(next, next.size() == most ? after(next) : Math.max(position, readable));
  }

  /**
   * Wakes a reader when there is something at a position or behind it; at once, if there is now.
   *
   * @param wake may be run twice, on any thread, and must not take long
   * @return what ends the waiting
   */
  public Runnable whenPast(long position, Runnable wake) {
    Waiting reader = new Waiting(position, wake);
    waiting.add(reader);
    if (end > position) {
      waiting.remove(reader);
      wake.run();
    }
    return () -> waiting.remove(reader);
  }

  private static long after(List<Alert> read) {
    return read.getLast().position() + 1;
  }

  private void forgetOldest() {
    while (bytes > mostBytes && alerts.size() > 1) {
      Alert oldest = alerts.firstEntry().getValue();
      start = oldest.position() + 1;
      alerts.remove(oldest.position());
      bytes -= oldest.size();
    }
  }

  private void wakeReaders() {
    List<Waiting> due = waiting.stream().filter(reader -> end > reader.position).toList();
    for (Waiting reader : due) {
      waiting.remove(reader);
      reader.wake.run();
    }
  }

  /** Compared by identity: two readers may wait for the same position. */
  private static final class Waiting {
    private final long position;
    private final Runnable wake;

    Waiting(long position, Runnable wake) {
      this.position = position;
      this.wake = wake;
    }
  }
}
