package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.parameters.FigureChange;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Perspective;

/**
 * A set of figures in a list of sets.
 *
 * @param inForce whether scores of its perspective are made with it
 * @param base absent where the set stands by itself
 * @param changes what it states otherwise than its base, each with its reason
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ParameterSetView(
    String version,
    Perspective perspective,
    String name,
    String purpose,
    boolean inForce,
    @Nullable String base,
    List<FigureChange> changes) {

  static ParameterSetView of(ParameterSet set, ParameterSets sets) {
    return new ParameterSetView(
        set.version(),
        set.perspective(),
        set.name(),
        set.purpose(),
        sets.inForce(set.perspective()).version().equals(set.version()),
        set.base(),
        set.changes());
  }
}
