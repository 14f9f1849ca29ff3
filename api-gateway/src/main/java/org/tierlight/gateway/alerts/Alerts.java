package org.tierlight.gateway.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads alerts backwards, page by page: from memory where it reaches, else from the log. */
public final class Alerts {

  /** The most that one page holds. */
  public static final int LONGEST_PAGE = 250;

  private static final int STRETCH = 250;

  /** A filter that hits nothing must not read the whole log in one request. */
  private static final int MOST_READ = 5_000;

  private final AlertTail tail;
  private final AlertLog log;

  /** Reads the tail and, behind it, the log. */
  public Alerts(AlertTail tail, AlertLog log) {
    this.tail = tail;
    this.log = log;
  }

  /**
   * The newest alerts before a cursor.
   *
   * @throws AlertsUnavailable if the log cannot be reached
   */
  public AlertPage page(AlertFilter filter, Optional<AlertCursor> cursor, int limit) {
    AlertLog.Span span = log.span();
    long newest = Math.min(span.end(), cursor.map(AlertCursor::before).orElse(span.end()));
    List<Alert> found = new ArrayList<>();
    long before = newest;
    while (before > span.begin() && found.size() < limit && newest - before < MOST_READ) {
      long from = Math.max(span.begin(), before - STRETCH);
      before = collect(read(from, before), from, filter, limit, found);
    }
    boolean whole = before == span.begin();
    long count = filter.isOpen() ? span.end() - span.begin() : found.size();
    boolean exact = filter.isOpen() || (whole && cursor.isEmpty());
    return new AlertPage(
        found, whole ? Optional.empty() : Optional.of(new AlertCursor(before)), count, exact);
  }

  private static long collect(
      List<Alert> stretch, long from, AlertFilter filter, int limit, List<Alert> found) {
    for (Alert alert : stretch.reversed()) {
      if (filter.accepts(alert)) {
        found.add(alert);
        if (found.size() == limit) {
          return alert.position();
        }
      }
    }
    return from;
  }

  private List<Alert> read(long from, long to) {
    return switch (tail.from(from, STRETCH)) {
      case AlertTail.Reading.Next memory when memory.next() >= to -> before(memory.alerts(), to);
      case AlertTail.Reading.Next behind -> log.read(from, to);
      case AlertTail.Reading.Older older -> log.read(from, to);
      case AlertTail.Reading.NotOpen notOpen -> log.read(from, to);
    };
  }

  private static List<Alert> before(List<Alert> alerts, long to) {
    return alerts.stream().filter(alert -> alert.position() < to).toList();
  }
}
