package org.tierlight.risk.checkpoint;

import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * How checkpoints are kept.
 *
 * @param basis names the code and the packs in force together with a version of parameters
 * @param every how long one lies behind the one before it, if anything changed
 */
public record Keeping(Checkpoints checkpoints, UnaryOperator<String> basis, Duration every) {

  /**
   * @throws IllegalArgumentException unless the time between two is above 0
   */
  public Keeping {
    if (!every.isPositive()) {
      throw new IllegalArgumentException("the time between two checkpoints is above 0");
    }
  }
}
