package org.tierlight.identity;

import java.util.List;

/**
 * How like two parties are.
 *
 * @param value in [0, 1]
 * @param forIt why they may be the same
 * @param againstIt why not
 */
public record Likeness(double value, List<String> forIt, List<String> againstIt) {

  public Likeness {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("a likeness lies in [0, 1]");
    }
    forIt = List.copyOf(forIt);
    againstIt = List.copyOf(againstIt);
  }
}
