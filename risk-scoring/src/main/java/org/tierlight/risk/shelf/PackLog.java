package org.tierlight.risk.shelf;

import org.tierlight.vocabulary.Position;

/** Where activations are told for ever. */
public interface PackLog {

  /**
   * Returns when the log holds an activation safely.
   *
   * @throws PackLogUnavailable if it does not answer; it may hold it nevertheless
   */
  Position append(Activation activation);
}
