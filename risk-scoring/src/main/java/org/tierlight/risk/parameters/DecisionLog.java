package org.tierlight.risk.parameters;

import java.time.Instant;

/** Where decisions are told for ever. */
public interface DecisionLog {

  /**
   * Returns when the log holds a decision safely.
   *
   * @return when the log took it in: from then on it is known
   * @throws DecisionLogUnavailable if the log does not answer; it may hold it nevertheless
   */
  Instant append(Decision decision);
}
