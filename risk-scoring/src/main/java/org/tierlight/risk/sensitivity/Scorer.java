package org.tierlight.risk.sensitivity;

import java.util.List;
import org.tierlight.risk.engine.Recomputed;
import org.tierlight.risk.parameters.ParameterSet;

/** Scores the same suppliers by any set of figures. */
@FunctionalInterface
public interface Scorer {

  /** Where the set puts every supplier, in the order of ids. */
  List<Recomputed> score(ParameterSet set);
}
