package org.tierlight.risk.matching;

import java.util.List;

/**
 * How like an entry and a supplier are.
 *
 * @param value in [0, 1]
 * @param forIt why they may be the same
 * @param againstIt why not
 */
public record Likeness(double value, List<String> forIt, List<String> againstIt) {

  public Likeness {
    forIt = List.copyOf(forIt);
    againstIt = List.copyOf(againstIt);
  }
}
