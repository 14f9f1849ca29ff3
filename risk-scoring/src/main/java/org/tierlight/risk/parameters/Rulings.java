package org.tierlight.risk.parameters;

import java.time.Instant;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;

/** What scores of a perspective were made with at any time. */
@FunctionalInterface
public interface Rulings {

  /** The ruling that was in force for a perspective, as known at a time. */
  Ruling at(Perspective perspective, Instant knownAt);

  /** The same ruling at all times and for everybody. */
  static Rulings always(Parameters parameters, Appraisal appraisal) {
    Ruling ruling = new Ruling(parameters, appraisal);
    return (perspective, knownAt) -> ruling;
  }
}
