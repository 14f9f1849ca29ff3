package org.tierlight.risk.model;

import java.util.List;
import org.tierlight.vocabulary.Interval;

/**
 * One factor's place on the common scale, and the readings it rests on.
 *
 * @param readings empty where nothing is known: then x is the parameter set's missing value
 */
public record FactorValue(Interval x, List<Reading> readings) {

  public FactorValue {
    readings = List.copyOf(readings);
  }

  /** A factor of which nothing is known; it is never dropped, because that rewards silence. */
  public static FactorValue missing(Parameters.Inherent parameters) {
    return new FactorValue(parameters.missing(), List.of());
  }
}
