package org.tierlight.risk.indicator;

import java.util.List;
import org.tierlight.risk.indicator.PresentMean.Reading;
import org.tierlight.risk.model.InvertedMean;
import org.tierlight.vocabulary.Country;

/** The indicators of a country that have one weight together; those present divide it evenly. */
record SharedWeight(List<Provenance> indicators) {

  static SharedWeight of(List<CountryIndicator> group, Country country, IndicatorScale scale) {
    List<Provenance> each = group.stream().map(one -> one.of(country, scale)).toList();
    long present = each.stream().filter(one -> !one.missing()).count();
    return new SharedWeight(
        each.stream().map(one -> one.weighing(1.0 / Math.max(1, present))).toList());
  }

  /** Their mean as if they were one indicator: missing only where all of them are. */
  Reading reading(InvertedMean mean) {
    boolean alone = indicators.size() == 1;
    return new Reading(
        alone ? indicators.getFirst().x() : PresentMean.of(indicators, mean),
        indicators.stream().allMatch(Provenance::missing));
  }
}
