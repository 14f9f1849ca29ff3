package org.tierlight.graph.links;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * The months that the trailing 365 days touch, in UTC. Shares on the map are by whole months; the
 * engine's are by the day (docs/adr/0042).
 */
public record Window(YearMonth first, YearMonth last) {

  private static final Duration TRAILING = Duration.ofDays(365);

  /** The window that ends at an instant. */
  public static Window endingAt(Instant end) {
    return new Window(month(end.minus(TRAILING)), month(end));
  }

  /** Whether a month is one of the window. */
  boolean holds(YearMonth month) {
    return !month.isBefore(first) && !month.isAfter(last);
  }

  /** The last instant of a month. */
  static Instant end(YearMonth month) {
    return month.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
  }

  /** The month of an instant. */
  static YearMonth month(Instant instant) {
    return YearMonth.from(instant.atOffset(ZoneOffset.UTC));
  }
}
