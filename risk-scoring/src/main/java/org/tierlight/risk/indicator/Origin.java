package org.tierlight.risk.indicator;

import java.util.Optional;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Region;

/**
 * Where a supplier works and its goods come from, as far as that is known.
 *
 * @param region first-level, of that country
 */
public record Origin(Optional<Country> country, Optional<Region> region) {

  /** Of a supplier that nobody placed anywhere. */
  public static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty());

  /**
   * @throws IllegalArgumentException if the region lies in another country, or in none
   */
  public Origin {
    if (region.isPresent() && !region.map(Region::country).equals(country)) {
      throw new IllegalArgumentException("a region lies in its country");
    }
  }

  /** Somewhere in a country. */
  public static Origin in(Country country) {
    return new Origin(Optional.of(country), Optional.empty());
  }

  /** In a region. */
  public static Origin in(Region region) {
    return new Origin(Optional.of(region.country()), Optional.of(region));
  }

  /** What two statements amount to: a region names its country; beside another it says nothing. */
  public static Origin of(Optional<Country> country, Optional<Region> region) {
    Optional<Country> place = country.or(() -> region.map(Region::country));
    return new Origin(place, region.filter(known -> place.equals(Optional.of(known.country()))));
  }
}
