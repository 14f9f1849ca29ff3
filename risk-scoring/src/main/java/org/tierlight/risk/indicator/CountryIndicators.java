package org.tierlight.risk.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.tierlight.risk.model.InvertedMean;
import org.tierlight.vocabulary.Country;

/**
 * What is known about each country, and about regions that have a value of their own. Every group
 * has one weight in the mean of the factor; those within a group share it because they say nearly
 * the same (method section 2: governance and the Global Slavery Index's vulnerability agree at r =
 * 0.91).
 */
public record CountryIndicators(List<List<CountryIndicator>> groups, RegionValues regions) {

  /**
   * @throws IllegalArgumentException if there is none
   */
  public CountryIndicators {
    groups = groups.stream().map(List::copyOf).toList();
    if (groups.isEmpty() || groups.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("a country has an indicator");
    }
  }

  /** The factor of a place; a region's own value stands in place of its country's. */
  Factor of(Origin place, IndicatorScale scale, InvertedMean mean) {
    return place.country().isEmpty()
        ? unknown()
        : regions.of(place, country -> of(country, scale, mean));
  }

  private Factor of(Country country, IndicatorScale scale, InvertedMean mean) {
    List<SharedWeight> weights =
        groups.stream().map(group -> SharedWeight.of(group, country, scale)).toList();
    return new Factor(
        PresentMean.ofReadings(weights.stream().map(weight -> weight.reading(mean)).toList(), mean),
        weights.stream().flatMap(weight -> weight.indicators().stream()).toList());
  }

  private Factor unknown() {
    Pack first = groups.getFirst().getFirst().pack();
    return Factor.of(Provenance.missing(first, first.edition(), "The country is not known"));
  }

  /** Every pack that went in. */
  List<Pack> packs() {
    return Stream.concat(
            groups.stream().flatMap(List::stream).map(CountryIndicator::pack),
            Stream.of(regions.pack()))
        .toList();
  }
}
