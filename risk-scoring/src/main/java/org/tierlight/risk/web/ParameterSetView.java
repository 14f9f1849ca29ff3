package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.parameters.FigureChange;
import org.tierlight.risk.parameters.FiledSet;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.parameters.Signature;

/**
 * A set of figures in a list of sets.
 *
 * @param status whether it came with the product, waits for approval, or was approved
 * @param inForce whether scores of its perspective are made with it
 * @param base absent where the set stands by itself
 * @param changes what it states otherwise than its base, each with its reason
 * @param proposed by whom and when; absent for a set of the product, as approved is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ParameterSetView(
    String version,
    Perspective perspective,
    String name,
    String purpose,
    Status status,
    boolean inForce,
    @Nullable String base,
    List<FigureChange> changes,
    @Nullable Signature proposed,
    @Nullable Signature approved) {

  enum Status {
    SHIPPED,
    PROPOSED,
    APPROVED
  }

  static ParameterSetView of(FiledSet filed, ParameterSets sets) {
    ParameterSet set = filed.set();
    return new ParameterSetView(
        set.version(),
        set.perspective(),
        set.name(),
        set.purpose(),
        status(filed),
        sets.inForce(set.perspective()).version().equals(set.version()),
        set.base(),
        set.changes(),
        filed.proposed().orElse(null),
        filed.approved().orElse(null));
  }

  private static Status status(FiledSet filed) {
    if (filed.proposed().isEmpty()) {
      return Status.SHIPPED;
    }
    return filed.approved().isPresent() ? Status.APPROVED : Status.PROPOSED;
  }
}
