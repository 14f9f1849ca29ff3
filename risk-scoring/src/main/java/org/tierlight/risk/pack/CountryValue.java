package org.tierlight.risk.pack;

import java.util.Optional;
import org.tierlight.vocabulary.Country;

/**
 * What a publisher says of a country.
 *
 * @param edition the year or edition of this very value; empty where the file does not say
 * @param raw as published
 */
public record CountryValue(
    Place place,
    Country country,
    Measure measure,
    String edition,
    String raw,
    Optional<Margin> margin)
    implements PackRow {

  /**
   * @throws IllegalArgumentException unless the raw value lies on the measure's scale
   */
  public CountryValue {
    if (!measure.holds(raw)) {
      throw new IllegalArgumentException("no value of " + measure);
    }
  }
}
