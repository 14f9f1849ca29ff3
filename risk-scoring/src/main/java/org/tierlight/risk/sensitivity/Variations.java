package org.tierlight.risk.sensitivity;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.tierlight.risk.parameters.ParameterSet;

/** A set of figures, and the sets that come of it when some of them are others. */
public interface Variations {

  /** Every figure of the method by its JSON pointer. */
  SortedMap<String, Double> figures();

  /** The set with other values at some pointers; empty where they break an order together. */
  Optional<ParameterSet> with(Map<String, Double> values);
}
