package org.tierlight.gateway.alerts;

import java.util.Optional;
import org.tierlight.vocabulary.AlertRule;
import org.tierlight.vocabulary.SupplierId;

/** Which alerts a reader asks for; an empty part asks for all. */
public record AlertFilter(Optional<SupplierId> supplierId, Optional<AlertRule> rule) {

  /** Asks for every alert. */
  public static final AlertFilter EVERYTHING = new AlertFilter(Optional.empty(), Optional.empty());

  /** Whether an alert is asked for. */
  public boolean accepts(Alert alert) {
    return supplierId.map(alert.supplierId()::equals).orElse(true)
        && rule.map(alert.rule()::equals).orElse(true);
  }

  boolean isOpen() {
    return supplierId.isEmpty() && rule.isEmpty();
  }
}
