package org.tierlight.gateway.alerts;

import java.util.List;

/** The whole sequence of alerts, as far back as it is kept. */
public interface AlertLog {

  /**
   * The positions that can be read now.
   *
   * @throws AlertsUnavailable if the log cannot be reached
   */
  Span span();

  /**
   * The alerts from one position (inclusive) to another (exclusive), in order. What stands there
   * but is no alert is left out. A reading holds the whole stretch in memory: ask for little.
   *
   * @throws AlertsUnavailable if the log cannot be reached
   */
  List<Alert> read(long from, long to);

  /**
   * A stretch of the log.
   *
   * @param end the position that the next alert will have
   */
  record Span(long begin, long end) {}
}
