package org.tierlight.risk.indicator;

import org.tierlight.vocabulary.Country;

/** What one publisher says of countries. */
public interface CountryIndicator {

  /** Where it comes from. */
  Pack pack();

  /** What it says of a country; missing where it says nothing. */
  Provenance of(Country country, IndicatorScale scale);
}
