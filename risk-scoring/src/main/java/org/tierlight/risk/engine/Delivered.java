package org.tierlight.risk.engine;

import java.time.LocalDate;

/** The first and the last day on which goods were shipped on a link. */
public record Delivered(LocalDate first, LocalDate last) {

  /**
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Delivered {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("the last day is not before the first");
    }
  }
}
