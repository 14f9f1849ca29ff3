package org.tierlight.risk.parameters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.indicator.IndicatorScale;
import org.tierlight.risk.model.Parameters;

/**
 * All figures of the method under one version, which never change (method.md section 8).
 *
 * @param base the version of the set that this one builds on; absent where it stands by itself
 * @param changes what it states otherwise than that one
 * @param scale how raw values of indicators are read
 * @param json the set as it is published, whole
 */
public record ParameterSet(
    Perspective perspective,
    String name,
    String purpose,
    @Nullable String base,
    List<FigureChange> changes,
    Parameters parameters,
    IndicatorScale scale,
    String json) {

  public ParameterSet {
    changes = List.copyOf(changes);
  }

  /** What names the set. */
  public String version() {
    return parameters.version();
  }
}
