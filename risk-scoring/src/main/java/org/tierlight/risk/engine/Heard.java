package org.tierlight.risk.engine;

import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.Interval;

/**
 * What the keeper of a supplier tells those who keep its buyers: absolute values, so that the
 * newest alone counts (method.md section 4).
 *
 * @param exposure E in [0, 1]
 * @param alertStrength A in [0, 1]
 * @param listed whether an official list names the supplier itself
 */
public record Heard(Interval exposure, double alertStrength, boolean listed) {

  /** Of a supplier of which nothing was heard yet: from here values only rise to the true ones. */
  static final Heard NOTHING = new Heard(Interval.exactly(0), 0, false);

  static Heard of(Standing standing, boolean listed) {
    return new Heard(standing.exposure(), standing.alertStrength(), listed);
  }

  /** Whether another value is so far away that it must be told. */
  boolean isFarFrom(Heard other, double tolerance) {
    return listed != other.listed
        || Math.abs(alertStrength - other.alertStrength) > tolerance
        || Math.abs(exposure.low() - other.exposure.low()) > tolerance
        || Math.abs(exposure.mid() - other.exposure.mid()) > tolerance
        || Math.abs(exposure.high() - other.exposure.high()) > tolerance;
  }
}
