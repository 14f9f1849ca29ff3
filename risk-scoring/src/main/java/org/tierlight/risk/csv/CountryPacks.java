package org.tierlight.risk.csv;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tierlight.risk.indicator.Governance;
import org.tierlight.risk.indicator.GovernanceRanks;
import org.tierlight.risk.indicator.PercentileRank;
import org.tierlight.risk.indicator.Ratifications;
import org.tierlight.risk.indicator.RegionValue;
import org.tierlight.risk.indicator.RegionValues;
import org.tierlight.risk.indicator.TipPlacement;
import org.tierlight.risk.indicator.TipTier;
import org.tierlight.risk.indicator.TipTiers;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.Region;

/** Reads the packs that are keyed by country. */
final class CountryPacks {

  private static final List<String> CONVENTIONS = List.of("C029", "P029", "C105", "C087", "C098");

  private CountryPacks() {}

  static TipTiers tip() {
    return new TipTiers(
        PackRows.origin("tip", "TIP"),
        PackRows.of("tip").stream().collect(toMap(CountryPacks::country, CountryPacks::placement)));
  }

  private static TipPlacement placement(NamedCsvRecord row) {
    return new TipPlacement(
        tier(row.getField("tier")), Integer.parseInt(row.getField("year")), row.getField("note"));
  }

  private static Optional<TipTier> tier(String code) {
    Optional<TipTier> tier =
        Arrays.stream(TipTier.values()).filter(known -> known.code().equals(code)).findFirst();
    if (tier.isEmpty() && !code.equals("SC")) {
      throw new IllegalStateException("no TIP tier " + code);
    }
    return tier;
  }

  static Governance governance() {
    return new Governance(
        PackRows.origin("wgi", "WGI"),
        PackRows.of("wgi").stream().collect(toMap(CountryPacks::country, CountryPacks::ranks)));
  }

  private static GovernanceRanks ranks(NamedCsvRecord row) {
    return new GovernanceRanks(
        Integer.parseInt(row.getField("year")),
        rank(row, "ruleOfLaw"),
        rank(row, "controlOfCorruption"),
        rank(row, "voice"));
  }

  private static Optional<PercentileRank> rank(NamedCsvRecord row, String name) {
    Function<String, Double> number = suffix -> Double.valueOf(row.getField(name + suffix));
    return row.getField(name).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PercentileRank(number.apply("Low"), number.apply(""), number.apply("High")));
  }

  static Ratifications ratifications() {
    return new Ratifications(
        PackRows.origin("ilo", "ILO"),
        CONVENTIONS,
        PackRows.of("ilo").stream().collect(toMap(CountryPacks::country, CountryPacks::inForce)));
  }

  private static Set<String> inForce(NamedCsvRecord row) {
    return CONVENTIONS.stream()
        .filter(convention -> isInForce(row.getField(convention)))
        .collect(toSet());
  }

  private static boolean isInForce(String ratified) {
    return !ratified.isEmpty() && !ratified.contains("denounced");
  }

  static RegionValues regions() {
    return new RegionValues(
        PackRows.origin("regions", "Regions"),
        PackRows.of("regions").stream().map(CountryPacks::region).toList());
  }

  private static RegionValue region(NamedCsvRecord row) {
    return new RegionValue(
        Region.ofCode(row.getField("region")).orElseThrow(),
        row.getField("name"),
        Interval.exactly(Double.parseDouble(row.getField("x"))),
        row.getField("raw"));
  }

  private static Country country(NamedCsvRecord row) {
    return new Country(row.getField("country"));
  }
}
