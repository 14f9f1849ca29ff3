package org.tierlight.risk.legal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a law or an order is in force.
 *
 * @param from the first day
 * @param until the first day on which it is not any more
 */
public record Force(LocalDate from, Optional<LocalDate> until) {

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Force {
    if (until.filter(end -> end.isBefore(from)).isPresent()) {
      throw new IllegalArgumentException("what ends before it begins was never in force");
    }
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && until.filter(end -> !day.isBefore(end)).isEmpty();
  }
}
