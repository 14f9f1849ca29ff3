package org.tierlight.risk.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tierlight.risk.law.Law;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.Region;

/** A region may have a value of its own; not naming it pays in no bound. */
class RegionValuesTest {

  private static final Country CHINA = new Country("CN");
  private static final Region OWN = new Region("CN-XJ");
  private static final Region OTHER = new Region("CN-GD");
  private static final Pack PACK =
      new Pack("r", "R", "t", "p", "1", "l", "s", "a", Optional.empty());

  /** A country's value and that of one of its regions. */
  private record Values(Interval country, Interval region) {}

  /** How the factor of a place comes about. */
  private interface Reading {
    Interval of(Values values, Origin place);
  }

  private static final Reading SOUND =
      (values, place) ->
          regions(values).of(place, country -> new Factor(values.country(), List.of())).value();

  /** Takes the country's value for a supplier that names no region. */
  private static final Reading CARELESS =
      (values, place) -> place.region().isEmpty() ? values.country() : SOUND.of(values, place);

  private static final Law<Reading, Values> NAMING =
      new Law<>(
          "Naming a region",
          "a region that is named stays within the bounds told before",
          (reading, values) -> {
            Interval before = reading.of(values, Origin.in(CHINA));
            for (Region region : List.of(OWN, OTHER)) {
              Interval named = reading.of(values, Origin.in(region));
              assertThat(named.low()).isGreaterThanOrEqualTo(before.low());
              assertThat(named.high()).isLessThanOrEqualTo(before.high());
            }
          });

  private static RegionValues regions(Values values) {
    return new RegionValues(PACK, List.of(new RegionValue(OWN, "Own", values.region(), "raw")));
  }

  @Provide
  Arbitrary<Values> values() {
    return Combinators.combine(intervals(), intervals()).as(Values::new);
  }

  private static Arbitrary<Interval> intervals() {
    return Arbitraries.doubles()
        .between(0, 1)
        .array(double[].class)
        .ofSize(3)
        .map(
            three -> {
              double[] sorted = three.clone();
              Arrays.sort(sorted);
              return new Interval(sorted[0], sorted[1], sorted[2]);
            });
  }

  @Property
  void namingARegionNeverLeavesTheBoundsToldBefore(@ForAll("values") Values values) {
    NAMING.holds(SOUND, values);
  }

  @Example
  void takingTheCountryForAnUnnamedRegionBreaksThat() {
    NAMING.tells(SOUND, CARELESS, values());
  }

  @Property
  void aRegionsValueStandsInPlaceOfItsCountrys(@ForAll("values") Values values) {
    assertThat(SOUND.of(values, Origin.in(OWN))).isEqualTo(values.region());
    assertThat(SOUND.of(values, Origin.in(OTHER))).isEqualTo(values.country());
    assertThat(SOUND.of(values, Origin.in(CHINA)).mid()).isEqualTo(values.country().mid());
  }

  @Example
  void noRegionHasTwoValues() {
    RegionValue value = new RegionValue(OWN, "Own", Interval.exactly(1), "raw");
    assertThatThrownBy(() -> new RegionValues(PACK, List.of(value, value)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Example
  void aRegionNamesItsCountryAndAContradictionLeavesTheCountry() {
    assertThat(Origin.of(Optional.empty(), Optional.of(OWN))).isEqualTo(Origin.in(OWN));
    assertThat(Origin.of(Optional.of(new Country("VN")), Optional.of(OWN)))
        .isEqualTo(Origin.in(new Country("VN")));
    assertThatThrownBy(() -> new Origin(Optional.empty(), Optional.of(OWN)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
