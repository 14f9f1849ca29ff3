package org.tierlight.risk.indicator;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.Region;

/**
 * The regions that have a value of their own for the country factor (method section 2). Where a
 * supplier's region is not named it may be one of them: then the country's mid holds and the bounds
 * reach as far as the regions', so that naming a region never leaves the bounds told before.
 */
public final class RegionValues {

  private final Pack pack;
  private final Map<Region, RegionValue> byRegion;
  private final Map<Country, List<RegionValue>> byCountry;

  /**
   * The values of a pack.
   *
   * @throws IllegalStateException if a region has two
   */
  public RegionValues(Pack pack, List<RegionValue> values) {
    this.pack = pack;
    this.byRegion =
        values.stream().collect(Collectors.toUnmodifiableMap(RegionValue::region, v -> v));
    this.byCountry =
        values.stream().collect(Collectors.groupingBy(value -> value.region().country()));
  }

  /** Where the values come from. */
  public Pack pack() {
    return pack;
  }

  /** The factor of a place, whose country has one of its own. */
  Factor of(Origin place, Function<Country, Factor> ofCountry) {
    Country country = place.country().orElseThrow();
    List<RegionValue> ownValues = byCountry.getOrDefault(country, List.of());
    if (ownValues.isEmpty()) {
      return ofCountry.apply(country);
    }
    return place
        .region()
        .map(region -> named(region, ofCountry))
        .orElseGet(() -> unnamed(ofCountry.apply(country), ownValues));
  }

  private Factor named(Region region, Function<Country, Factor> ofCountry) {
    RegionValue own = byRegion.get(region);
    return own == null
        ? ofCountry
            .apply(region.country())
            .beside(
                missing("Region %s has no value of its own: its country's counts", region.code()))
        : Factor.of(provenance(own));
  }

  private Provenance provenance(RegionValue own) {
    return Provenance.present(
        pack,
        pack.edition(),
        own.raw(),
        own.x(),
        "Region %s (%s) counts by its own value, not by its country's: %s"
            .formatted(own.name(), own.region().code(), own.raw()));
  }

  private Factor unnamed(Factor ofCountry, List<RegionValue> ownValues) {
    Interval whole = ofCountry.value();
    double low = ownValues.stream().mapToDouble(value -> value.x().low()).min().orElseThrow();
    double high = ownValues.stream().mapToDouble(value -> value.x().high()).max().orElseThrow();
    String regions = ownValues.stream().map(value -> value.region().code()).collect(joining(", "));
    return new Factor(
            new Interval(Math.min(low, whole.low()), whole.mid(), Math.max(high, whole.high())),
            ofCountry.provenance())
        .beside(
            missing("The region is not named; it may be one that counts by itself: %s", regions));
  }

  private Provenance missing(String sentence, String regions) {
    return Provenance.missing(pack, pack.edition(), sentence.formatted(regions));
  }
}
