package org.tierlight.risk.audit;

import java.time.Instant;
import org.tierlight.risk.parameters.Rulings;

/**
 * A moment on two clocks (method.md section 11).
 *
 * @param validAt of which state of the world is asked
 * @param knownAt by when its facts stood in the log
 */
public record Moment(Instant validAt, Instant knownAt) {

  /** The same as those say who rule. */
  public Rulings.AsOf asOf() {
    return new Rulings.AsOf(validAt, knownAt);
  }
}
