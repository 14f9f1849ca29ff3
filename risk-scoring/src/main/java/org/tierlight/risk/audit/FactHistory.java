package org.tierlight.risk.audit;

import java.time.Instant;
import java.util.function.Consumer;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.report.Reached;

/** The log of facts, as it was at any time. */
public interface FactHistory {

  /**
   * Hands over all facts that stood in the log at a time, in any order.
   *
   * @return how far the log reached then
   * @throws HistoryUnavailable if the log does not answer
   */
  Reached read(Instant knownAt, Consumer<DatedFact> facts);
}
