package org.tierlight.gateway.alerts;

import java.util.List;
import java.util.Optional;

/**
 * Some alerts, the newest first.
 *
 * @param next where to go on; empty where the log begins
 * @param exact whether the count is that of all alerts asked for; else there may be more
 */
public record AlertPage(List<Alert> items, Optional<AlertCursor> next, long count, boolean exact) {

  public AlertPage {
    items = List.copyOf(items);
  }
}
