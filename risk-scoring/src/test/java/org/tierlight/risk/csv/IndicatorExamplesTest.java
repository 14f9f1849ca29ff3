package org.tierlight.risk.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.Indicators;
import org.tierlight.risk.indicator.Origin;
import org.tierlight.risk.indicator.Provenance;
import org.tierlight.risk.indicator.TestScale;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.Region;

class IndicatorExamplesTest {

  private static final Indicators INDICATORS = PackFiles.read(TestScale.PUBLISHED, TestScale.MEAN);

  @Test
  void tiersAreThoseOfTheLatestEditionThatGivesOne() {
    assertThat(tip("CN"))
        .extracting(Provenance::raw, Provenance::edition)
        .containsExactly("3", "2025");
    assertThat(tip("BD"))
        .extracting(Provenance::raw, Provenance::edition)
        .containsExactly("2", "2023");
    assertThat(tip("VN").x().mid()).isEqualTo(0.7);
    assertThat(tip("FR").x().mid()).isEqualTo(0.1);
  }

  @Test
  void aSpecialCaseStaysMissingAndSaysSo() {
    Provenance libya = tip("LY");
    assertThat(libya.missing()).isTrue();
    assertThat(libya.x()).isEqualTo(Interval.UNKNOWN);
    assertThat(libya.sentence()).contains("special case").contains("2025");
  }

  @Test
  void pairsOfCountriesThatAreEasilyTakenForOneAnotherAreKeptApart() {
    assertThat(tip("KP").raw()).isEqualTo("3");
    assertThat(tip("KR").raw()).isEqualTo("1");
    assertThat(tip("CD").sentence()).contains("Kinshasa");
    assertThat(tip("CG").sentence()).contains("Brazzaville");
  }

  @Test
  void aDenouncedConventionCountsAsNotRatified() {
    assertThat(country("MY").provenance().get(2).sentence()).contains("C105").contains("C087");
    assertThat(country("MY").provenance().get(2).x().mid()).isEqualTo(0.4);
  }

  @Test
  void aStandardErrorWidensGovernance() {
    Interval andorra = country("AD").provenance().get(1).x();
    assertThat(andorra.mid()).isCloseTo(1 - (91.51 + 87.74 + 78.92) / 300, within(1e-9));
    assertThat(andorra.low()).isCloseTo(1 - (100.00 + 96.70 + 93.63) / 300, within(1e-9));
    assertThat(andorra.high()).isCloseTo(1 - (76.42 + 65.57 + 64.71) / 300, within(1e-9));
  }

  @Test
  void aTerritoryOutsideEveryListStaysUnknown() {
    assertThat(country("BV").value().width()).isCloseTo(1, within(1e-12));
    assertThat(country("BV").value().mid()).isEqualTo(0.5);
  }

  @Test
  void constructionIsTheWorstBroadSectorAndFarmsCountAtLeastTheFloor() {
    assertThat(sector("41").value()).isEqualTo(Interval.exactly(1));
    assertThat(sector("01").value()).isEqualTo(Interval.exactly(0.6));
    assertThat(sector("14").value().mid()).isCloseTo(0.634, within(0.001));
    assertThat(sector("A").value().low()).isCloseTo(0.215, within(0.001));
    assertThat(sector("35").value()).isEqualTo(Interval.UNKNOWN);
    assertThat(sector("97").value()).isEqualTo(Interval.UNKNOWN);
  }

  @Test
  void productsCountByTheirOrigin() {
    assertThat(product("520100", "CN").value()).isEqualTo(Interval.exactly(1.0));
    assertThat(product("520100", "US").value()).isEqualTo(Interval.exactly(0.3));
    assertThat(product("520100", "EG").value()).isEqualTo(Interval.exactly(0.5));
    assertThat(product("850760", "CN").value()).isEqualTo(Interval.exactly(0.7));
    assertThat(product("490110", "CN").value()).isEqualTo(Interval.exactly(0.1));
    assertThat(product("520100", "CN").provenance().getFirst().sentence())
        .contains("Cotton from China")
        .contains("forced labour");
  }

  @Test
  void aCodeThatAlsoHoldsOtherGoodsStaysBetweenBoth() {
    assertThat(product("52", "CN").value()).isEqualTo(new Interval(0.1, 0.55, 1.0));
    assertThat(product("40", "MM").value().low()).isEqualTo(0.1);
    assertThat(product("40", "MM").value().high()).isEqualTo(1.0);
  }

  @Test
  void solarModulesOfTheOlderEditionAreFoundUnderTheirOlderCode() {
    HsCode older = new HsCode("854140", HsEdition.HS2017);
    Interval value =
        INDICATORS
            .factors(Origin.in(new Country("CN")), List.of(), List.of(older))
            .product()
            .value();
    assertThat(value.high()).isEqualTo(1.0);
    assertThat(value.low()).isEqualTo(0.1);
  }

  @Test
  void theHighestOfAllTradedProductsCounts() {
    List<HsCode> codes = List.of(hs("490110"), hs("520100"));
    assertThat(
            INDICATORS
                .factors(Origin.in(new Country("CN")), List.of(), codes)
                .product()
                .value()
                .mid())
        .isEqualTo(1.0);
  }

  @Test
  void anUnknownProductOrOriginStaysMissing() {
    assertThat(INDICATORS.factors(Origin.UNKNOWN, List.of(), List.of()).product().value())
        .isEqualTo(Interval.UNKNOWN);
    assertThat(
            INDICATORS.factors(Origin.UNKNOWN, List.of(), List.of(hs("520100"))).product().value())
        .isEqualTo(Interval.UNKNOWN);
  }

  @Test
  void aRegionCountsByItsOwnValueOrByItsCountry() {
    Factor xinjiang = region("CN-XJ");
    assertThat(xinjiang.value()).isEqualTo(Interval.exactly(1.0));
    assertThat(xinjiang.provenance().getFirst().sentence())
        .contains("Xinjiang", "CN-XJ", "not by its country's");

    Factor guangdong = region("CN-GD");
    assertThat(guangdong.provenance().getFirst().sentence()).startsWith("China stands on");
    assertThat(guangdong.provenance().getLast().sentence())
        .contains("CN-GD", "no value of its own");
    assertThat(guangdong.value().mid()).isEqualTo(country("CN").value().mid());
  }

  @Test
  void aRegionThatIsNotNamedMayBeOneOfThose() {
    assertThat(country("CN").value().high()).isEqualTo(1.0);
    assertThat(region("CN-GD").value().high()).isLessThan(1.0);
    assertThat(country("CN").provenance().getLast().sentence()).contains("not named", "CN-XJ");
    assertThat(country("VN").provenance()).hasSize(3);
  }

  private static Factor region(String code) {
    return INDICATORS.factors(Origin.in(new Region(code)), List.of(), List.of()).country();
  }

  private static Provenance tip(String code) {
    return country(code).provenance().getFirst();
  }

  private static Factor country(String code) {
    return INDICATORS.factors(Origin.in(new Country(code)), List.of(), List.of()).country();
  }

  private static Factor sector(String code) {
    return INDICATORS.factors(Origin.UNKNOWN, List.of(new IsicCode(code)), List.of()).sector();
  }

  private static Factor product(String digits, String origin) {
    return INDICATORS
        .factors(Origin.in(new Country(origin)), List.of(), List.of(hs(digits)))
        .product();
  }

  private static HsCode hs(String digits) {
    return new HsCode(digits, HsEdition.HS2022);
  }
}
