package org.tierlight.risk.indicator;

import java.util.Optional;
import org.tierlight.vocabulary.Country;

/**
 * One good from one country on the DOL list.
 *
 * @param derivedFrom where the tainted input comes from, for goods that are listed for that
 */
public record Listing(
    String good,
    Country country,
    boolean childLabour,
    boolean forcedLabour,
    Optional<Country> derivedFrom) {

  /**
   * @throws IllegalArgumentException unless there is a reason to be listed
   */
  public Listing {
    if (!childLabour && !forcedLabour && derivedFrom.isEmpty()) {
      throw new IllegalArgumentException("a good is listed for a reason");
    }
  }

  boolean tellsOfForcedLabour() {
    return forcedLabour || derivedFrom.isPresent();
  }

  double here(IndicatorScale scale) {
    if (forcedLabour) {
      return scale.forcedLabourHere();
    }
    return derivedFrom.isPresent() ? scale.derived() : scale.childLabourHere();
  }

  String reason() {
    if (forcedLabour) {
      return "forced labour";
    }
    return derivedFrom
        .map(origin -> "an input made under forced labour in " + origin.englishName())
        .orElse("child labour");
  }
}
