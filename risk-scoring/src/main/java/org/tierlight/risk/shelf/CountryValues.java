package org.tierlight.risk.shelf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierlight.risk.indicator.CountryScore;
import org.tierlight.risk.indicator.GovernanceRanks;
import org.tierlight.risk.indicator.PercentileRank;
import org.tierlight.risk.pack.CountryValue;
import org.tierlight.risk.pack.Margin;
import org.tierlight.risk.pack.Measure;
import org.tierlight.risk.pack.PackImport;
import org.tierlight.vocabulary.Country;

/** The values of a file by country; of several years the latest counts. */
record CountryValues(Map<Country, List<CountryValue>> byCountry) {

  static final List<String> CONVENTIONS = List.of("C029", "P029", "C105", "C087", "C098");

  private static final Map<String, Measure> RATIFICATIONS =
      Map.of(
          "C029", Measure.ILO_C029,
          "P029", Measure.ILO_P029,
          "C105", Measure.ILO_C105,
          "C087", Measure.ILO_C087,
          "C098", Measure.ILO_C098);

  CountryValues(PackImport content) {
    this(
        content.rows(CountryValue.class).stream()
            .collect(Collectors.groupingBy(CountryValue::country)));
  }

  /** Each country's latest value of a measure. */
  Map<Country, CountryScore> latest(Measure measure) {
    Map<Country, CountryScore> latest = new HashMap<>();
    byCountry.forEach(
        (country, values) ->
            values.stream()
                .filter(value -> value.measure() == measure)
                .max(Comparator.comparing(CountryValue::edition))
                .ifPresent(
                    value -> latest.put(country, new CountryScore(value.edition(), value.raw()))));
    return latest;
  }

  /** The ranks of the latest year in which a country has any. */
  Map<Country, GovernanceRanks> governance() {
    Map<Country, GovernanceRanks> ranks = new HashMap<>();
    byCountry.forEach(
        (country, values) ->
            values.stream()
                .map(CountryValue::edition)
                .max(Comparator.naturalOrder())
                .ifPresent(year -> ranks.put(country, ranks(year, values))));
    return ranks;
  }

  /** The conventions that bind each country; a denounced one does not. */
  Map<Country, Set<String>> ratified() {
    Map<Country, Set<String>> inForce = new HashMap<>();
    byCountry.forEach((country, values) -> inForce.put(country, bound(values)));
    return inForce;
  }

  private static GovernanceRanks ranks(String year, List<CountryValue> values) {
    return new GovernanceRanks(
        Integer.parseInt(year),
        rank(values, year, Measure.WGI_RULE_OF_LAW),
        rank(values, year, Measure.WGI_CONTROL_OF_CORRUPTION),
        rank(values, year, Measure.WGI_VOICE));
  }

  private static Optional<PercentileRank> rank(
      List<CountryValue> values, String year, Measure measure) {
    return values.stream()
        .filter(value -> value.measure() == measure && value.edition().equals(year))
        .findFirst()
        .map(CountryValues::rank);
  }

  /** A form without bounds (DataBank's) gives the rank alone: none are invented. */
  private static PercentileRank rank(CountryValue value) {
    double rank = Double.parseDouble(value.raw());
    Margin margin = value.margin().orElse(new Margin(rank, rank));
    return new PercentileRank(Math.min(margin.low(), rank), rank, Math.max(margin.high(), rank));
  }

  private static Set<String> bound(List<CountryValue> values) {
    Set<String> bound = new HashSet<>();
    RATIFICATIONS.forEach(
        (convention, measure) -> {
          if (raws(values, measure).anyMatch(CountryValues::binds)) {
            bound.add(convention);
          }
        });
    return bound;
  }

  private static Stream<String> raws(List<CountryValue> values, Measure measure) {
    return values.stream().filter(value -> value.measure() == measure).map(CountryValue::raw);
  }

  private static boolean binds(String ratified) {
    return Character.isDigit(ratified.charAt(0)) && !ratified.contains("denounced");
  }
}
