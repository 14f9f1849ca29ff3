package org.tierlight.risk.indicator;

import java.util.List;
import org.tierlight.risk.model.InvertedMean;
import org.tierlight.vocabulary.Country;

/** What is known about each country, and about regions that have a value of their own. */
public record CountryIndicators(
    TipTiers tip, Governance governance, Ratifications ratifications, RegionValues regions) {

  /** The factor of a place; a region's own value stands in place of its country's. */
  Factor of(Origin place, IndicatorScale scale, InvertedMean mean) {
    return place.country().isEmpty()
        ? unknown()
        : regions.of(place, country -> of(country, scale, mean));
  }

  private Factor of(Country country, IndicatorScale scale, InvertedMean mean) {
    List<Provenance> indicators =
        List.of(tip.of(country, scale), governance.of(country), ratifications.of(country));
    return new Factor(PresentMean.of(indicators, mean), indicators);
  }

  private Factor unknown() {
    return Factor.of(
        Provenance.missing(tip.pack(), tip.pack().edition(), "The country is not known"));
  }
}
