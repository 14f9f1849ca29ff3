package org.tierlight.risk.audit;

import java.time.Instant;
import org.tierlight.risk.shelf.PacksInForce;

/** The log of packs, as it was at any time. */
@FunctionalInterface
public interface PackHistory {

  /**
   * All activations that stood in the log at a time.
   *
   * @throws HistoryUnavailable if the log does not answer
   */
  PacksInForce read(Instant knownAt);
}
