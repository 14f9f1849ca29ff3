package org.tierlight.risk.indicator;

import org.tierlight.vocabulary.Country;

/**
 * An indicator in force whose file cannot be read: missing for every country. The one that it had
 * replaced must not silently speak in its stead.
 */
public record LostIndicator(Pack pack) implements CountryIndicator {

  @Override
  public Provenance of(Country country, IndicatorScale scale) {
    return Provenance.missing(
        pack, pack.edition(), "The file of %s cannot be read".formatted(pack.title()));
  }
}
