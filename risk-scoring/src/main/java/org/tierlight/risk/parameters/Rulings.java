package org.tierlight.risk.parameters;

import java.time.Instant;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;

/** What scores of a perspective were made with at any time. */
@FunctionalInterface
public interface Rulings {

  /**
   * A moment on two clocks.
   *
   * @param validAt by when something had to be in force
   * @param knownAt by when that had to be known
   */
  record AsOf(Instant validAt, Instant knownAt) {}

  /** The ruling of a perspective: its figures as known at a time, and the packs of a moment. */
  Ruling at(Perspective perspective, Instant knownAt, AsOf packs);

  /** The same ruling at all times and for everybody. */
  static Rulings always(Parameters parameters, Appraisal appraisal) {
    Ruling ruling = new Ruling(parameters, appraisal);
    return (perspective, knownAt, packs) -> ruling;
  }
}
