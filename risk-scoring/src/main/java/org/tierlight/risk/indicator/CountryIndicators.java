package org.tierlight.risk.indicator;

import java.util.List;
import org.tierlight.risk.model.InvertedMean;
import org.tierlight.vocabulary.Country;

/** What is known about each country. */
public record CountryIndicators(TipTiers tip, Governance governance, Ratifications ratifications) {

  Factor of(Country country, IndicatorScale scale, InvertedMean mean) {
    List<Provenance> indicators =
        List.of(tip.of(country, scale), governance.of(country), ratifications.of(country));
    return new Factor(PresentMean.of(indicators, mean), indicators);
  }

  Factor unknown() {
    return Factor.of(
        Provenance.missing(tip.pack(), tip.pack().edition(), "The country is not known"));
  }
}
