package org.tierlight.graph.suppliers;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Country;
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

  /** A supplier by its description, if there is one. */
  public static Summary of(SupplierId id, Optional<Profile> profile) {
    return new Summary(
        id,
        profile.map(Profile::name).orElse(id.value()),
        profile.map(Profile::country).map(Country::code).orElse(null),
        profile.isEmpty(),
        null);
  }

  /** The same without what the engine says now. */
  public Summary withoutRisk() {
    return new Summary(id, name, country, undeclared, null);
  }

  /** What the engine last said, in short. */
  public record Risk(Interval exposure, Band band, boolean opaque) {}
}
