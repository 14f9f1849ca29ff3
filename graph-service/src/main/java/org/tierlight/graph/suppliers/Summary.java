package org.tierlight.graph.suppliers;

import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/**
 * A supplier in a list or on the map.
 *
 * @param name as declared; the id where nobody has declared the supplier
 * @param risk absent as long as the engine has not spoken
 */
public record Summary(
    SupplierId id, String name, @Nullable String country, boolean undeclared, @Nullable Risk risk) {

  /** The same without what the engine says now. */
  public Summary withoutRisk() {
    return new Summary(id, name, country, undeclared, null);
  }

  /** What the engine last said, in short. */
  public record Risk(Interval exposure, Band band, boolean opaque) {}
}
