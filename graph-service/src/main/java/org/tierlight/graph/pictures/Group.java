package org.tierlight.graph.pictures;

import java.util.Locale;
import java.util.Objects;
import org.tierlight.graph.tiers.Direction;
import org.tierlight.graph.tiers.Surroundings;
import org.tierlight.vocabulary.Tier;

/**
 * Suppliers that may stand as one: of a side, a tier and a country.
 *
 * @param country a code, or one of the words of this class
 */
public record Group(Direction side, Tier tier, String country) {

  /** In the place of a code: those whose country nobody told. */
  public static final String UNKNOWN = "unknown";

  /** In the place of a code: those of all countries. */
  public static final String ANY = "any";

  static Group byCountry(Surroundings.Stand stand) {
    return new Group(stand.side(), stand.node().tier(), country(stand));
  }

  static Group byTier(Surroundings.Stand stand) {
    return new Group(stand.side(), stand.node().tier(), ANY);
  }

  static String country(Surroundings.Stand stand) {
    return Objects.requireNonNullElse(stand.node().supplier().country(), UNKNOWN);
  }

  /** No supplier has such an id: no id holds a slash. */
  String id() {
    return side.name().toLowerCase(Locale.ROOT) + "/" + tier.distance() + "/" + country;
  }
}
