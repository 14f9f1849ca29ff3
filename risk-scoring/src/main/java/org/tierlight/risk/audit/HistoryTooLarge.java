package org.tierlight.risk.audit;

import java.io.Serial;

/** The log up to a moment is longer than past answers may be folded from in this process. */
public final class HistoryTooLarge extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /**
   * With both numbers and what to do.
   *
   * @param records that stood in the log then
   * @param most that are folded here
   */
  public HistoryTooLarge(long records, long most) {
    super(
        "The log up to this moment holds %,d records; past answers are worked out here from %,d at most. Work it out in a process of its own with ./tierlight replay --known-at …, or give risk-scoring more memory or a higher TIERLIGHT_PAST_FACTS."
            .formatted(records, most));
  }
}
