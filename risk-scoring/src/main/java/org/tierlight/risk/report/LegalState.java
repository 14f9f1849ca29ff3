package org.tierlight.risk.report;

import java.util.List;
import org.tierlight.risk.model.Standing;

/** What law says of a supplier; it stands beside the score, never inside it (method section 6). */
public enum LegalState {
  LISTED,
  REGION_PRESUMPTION,
  PRODUCT_ORDER,
  POSSIBLE_MATCH,
  CLEAR,
  UNKNOWN;

  /** What the facts allow to say: no list that was searched means unknown, never clear. */
  static List<LegalState> of(Standing standing) {
    return List.of(standing.legalFlag() ? LISTED : UNKNOWN);
  }
}
