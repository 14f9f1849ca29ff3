package org.tierlight.risk.parameters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** All sets by their versions, and which of them is in force for each perspective. */
public final class ParameterSets {

  private final Map<String, ParameterSet> byVersion = new ConcurrentSkipListMap<>();
  private final List<ParameterSet> shipped;

  /**
   * The sets that came with the product; each is in force for its perspective.
   *
   * @throws IllegalArgumentException unless there is one for each perspective
   */
  public ParameterSets(List<ParameterSet> shipped) {
    this.shipped = List.copyOf(shipped);
    shipped.forEach(set -> byVersion.put(set.version(), set));
    for (Perspective perspective : Perspective.values()) {
      inForce(perspective);
    }
  }

  /** Every set, in the order of versions. */
  public List<ParameterSet> all() {
    return List.copyOf(byVersion.values());
  }

  /** The set of a version. */
  public Optional<ParameterSet> find(String version) {
    return Optional.ofNullable(byVersion.get(version));
  }

  /** The set that scores of a perspective are made with now. */
  public ParameterSet inForce(Perspective perspective) {
    return shipped.stream()
        .filter(set -> set.perspective() == perspective)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no set for " + perspective));
  }
}
