package org.tierlight.risk.legal;

import java.util.List;

/**
 * What law says of a supplier, and L.
 *
 * @param reasons the gravest state first
 */
public record LegalStanding(List<LegalReason> reasons, LegalFlag flag) {

  public LegalStanding {
    reasons = List.copyOf(reasons);
  }

  /** The states that hold, each once, the gravest first. */
  public List<LegalState> states() {
    return reasons.stream().map(LegalReason::state).distinct().sorted().toList();
  }
}
