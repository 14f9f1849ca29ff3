package org.tierlight.risk.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.GoodCode;
import org.tierlight.risk.indicator.Indicators;
import org.tierlight.risk.indicator.Listing;
import org.tierlight.risk.indicator.Origin;
import org.tierlight.risk.indicator.Pack;
import org.tierlight.risk.indicator.Provenance;
import org.tierlight.risk.indicator.TestScale;
import org.tierlight.risk.legal.Presumption;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.Region;

/** Reference data is verified code: every entry of every shipped pack is a test case. */
class ShippedPacksTest {

  private static final Indicators INDICATORS = PackFiles.read(TestScale.PUBLISHED, TestScale.MEAN);

  static Stream<Pack> packs() {
    return INDICATORS.packs().stream();
  }

  static Stream<String> countries() {
    return Stream.of("tip", "wgi", "ilo")
        .flatMap(table -> PackRows.of(table).stream())
        .map(row -> row.getField("country"))
        .distinct()
        .sorted();
  }

  static Stream<Region> regions() {
    return PackRows.of("regions").stream().map(row -> new Region(row.getField("region")));
  }

  static Stream<String> goods() {
    return GoodsPacks.listings().stream().map(Listing::good).distinct();
  }

  static Stream<Listing> listings() {
    return GoodsPacks.listings().stream();
  }

  static Stream<GoodCode> codes() {
    return GoodsPacks.codes().stream();
  }

  static Stream<String> divisions() {
    return PackRows.of("dol-mapping").stream()
        .flatMap(row -> words(row.getField("isic")))
        .distinct()
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyPackNamesItsEditionAndLicence(Pack pack) {
    assertThat(pack.edition()).isNotBlank();
    assertThat(pack.licence()).isNotBlank();
    assertThat(pack.attribution()).isNotBlank();
  }

  @Test
  void packsThatMayNotShipDoNot() {
    assertThat(INDICATORS.packs())
        .extracting(Pack::publisher)
        .noneMatch(name -> name.matches(".*(Minderoo|Freedom House|ITUC|Transparency).*"));
  }

  @ParameterizedTest
  @MethodSource("countries")
  void everyCountryIsKnownAndItsFactorLiesOnTheScale(String code) {
    Factor factor = country(code);
    assertThat(factor.provenance())
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(ShippedPacksTest::lieOnTheScale);
    assertThat(factor.value().low()).isBetween(0.0, factor.value().mid());
  }

  @ParameterizedTest
  @MethodSource("regions")
  void everyRegionCountsByAValueOfItsOwn(Region region) {
    Factor factor = INDICATORS.factors(Origin.in(region), List.of(), List.of()).country();
    assertThat(factor.provenance()).hasSize(1).allSatisfy(ShippedPacksTest::lieOnTheScale);
    assertThat(factor.provenance().getFirst().sentence()).contains(region.code());
  }

  @ParameterizedTest
  @MethodSource("listings")
  void everyListingCountsForWhatItIsListedFor(Listing listing) {
    double expected = listing.forcedLabour() ? 1.0 : listing.derivedFrom().isPresent() ? 0.7 : 0.5;
    for (GoodCode code : codesOf(listing.good())) {
      Factor factor = product(code.code(), listing.country());
      assertThat(factor.value().high()).isGreaterThanOrEqualTo(expected);
      assertThat(factor.provenance()).allSatisfy(ShippedPacksTest::lieOnTheScale);
    }
  }

  @ParameterizedTest
  @MethodSource("goods")
  void everyGoodIsMappedOnceOrSaysWhyNot(String good) {
    List<NamedCsvRecord> mapped =
        PackRows.of("dol-mapping").stream()
            .filter(row -> row.getField("good").equals(good))
            .toList();
    assertThat(mapped).hasSize(1);
    NamedCsvRecord row = mapped.getFirst();
    boolean hasCode = !(row.getField("hs") + row.getField("hsPart")).isEmpty();
    assertThat(hasCode || !row.getField("note").isEmpty()).isTrue();
    assertThat(codesOf(good).isEmpty()).isNotEqualTo(hasCode);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyPrefixIsACodeOfItsEditionAndOfAListedGood(GoodCode code) {
    assertThat(goods()).contains(code.good());
    if (code.code().edition() == HsEdition.HS2022) {
      assertThat(described()).contains(code.code().digits());
    }
  }

  @ParameterizedTest
  @MethodSource("divisions")
  void everyDivisionIsOneAndCountsAtLeastTheFloor(String division) {
    Factor factor =
        INDICATORS.factors(Origin.UNKNOWN, Set.of(new IsicCode(division)), Set.of()).sector();
    assertThat(division).matches("\\d{2}");
    assertThat(factor.value().low()).isGreaterThanOrEqualTo(0.6);
  }

  static Stream<Presumption> presumptions() {
    return LegalPacks.read().presumptions().stream();
  }

  @ParameterizedTest
  @MethodSource("presumptions")
  void everyPresumptionNamesItsLawItsPlaceAndItsDay(Presumption presumption) {
    assertThat(presumption.law()).contains("section");
    assertThat(presumption.reference()).contains("Public Law", "USC");
    assertThat(presumption.area().name()).isNotBlank();
    assertThat(presumption.says()).contains("presumed", "unless").doesNotEndWith(".");
  }

  @Test
  void noOrderShipsAndThePackSaysWhy() {
    assertThat(LegalPacks.read().orders()).isEmpty();
    assertThat(LegalPacks.ordering().policy()).get().asString().contains("No order ships");
  }

  @Test
  void everyRegionWithAPresumptionCountsByAValueOfItsOwn() {
    assertThat(
            presumptions().map(it -> it.area().place().region()).flatMap(Optional::stream).toList())
        .containsExactlyInAnyOrderElementsOf(regions().toList());
  }

  @Test
  void noCountryHasTwoRowsOfOneTable() {
    for (String table : List.of("tip", "wgi", "ilo")) {
      Set<String> seen = new HashSet<>();
      assertThat(PackRows.of(table)).allMatch(row -> seen.add(row.getField("country")));
    }
  }

  private static Set<String> described() {
    return PackRows.of("dol-hs").stream()
        .filter(row -> !row.getField("description").isEmpty())
        .map(row -> row.getField("prefix"))
        .collect(Collectors.toSet());
  }

  private static Collection<GoodCode> codesOf(String good) {
    return codes().filter(code -> code.good().equals(good)).toList();
  }

  private static Factor country(String code) {
    return INDICATORS.factors(Origin.in(new Country(code)), List.of(), List.of()).country();
  }

  private static Factor product(HsCode code, Country origin) {
    return INDICATORS.factors(Origin.in(origin), List.of(), List.of(code)).product();
  }

  private static void lieOnTheScale(Provenance item) {
    assertThat(item.x().low()).isBetween(0.0, 1.0);
    assertThat(item.x().high()).isBetween(item.x().mid(), 1.0);
    assertThat(item.edition()).isNotBlank();
    assertThat(item.sentence()).isNotBlank();
    assertThat(item.raw().isEmpty()).isEqualTo(item.missing());
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
  }
}
