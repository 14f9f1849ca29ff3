package org.tierlight.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

  @Property
  void everyCountryIsFoundByBothCodesInAnyCase(@ForAll("alpha2") String code) {
    Country country = Country.ofCode(code.toLowerCase(Locale.ROOT)).orElseThrow();

    assertThat(country.code()).isEqualTo(code);
    assertThat(Country.ofCode(country.alpha3())).contains(country);
    assertThat(country.englishName()).isNotBlank();
  }

  @Test
  void theTwoKoreasAndTheTwoCongosStayApart() {
    assertThat(Country.ofCode("PRK")).contains(new Country("KP"));
    assertThat(Country.ofCode("KOR")).contains(new Country("KR"));
    assertThat(Country.ofCode("COD")).contains(new Country("CD"));
    assertThat(Country.ofCode("COG")).contains(new Country("CG"));
  }

  @Test
  void whatIsNoCountryIsNone() {
    assertThat(Country.ofCode("ZZ")).isEmpty();
    assertThat(Country.ofCode("")).isEmpty();
    assertThatThrownBy(() -> new Country("cn")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Country("CHN")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRegionNamesItsCountry() {
    assertThat(Region.ofCode(" cn-xj ")).contains(new Region("CN-XJ"));
    assertThat(new Region("CN-XJ").country()).isEqualTo(new Country("CN"));
    assertThat(Region.ofCode("ZZ-1")).isEmpty();
    assertThat(Region.ofCode("CN")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CN-65, CN-XJ",
    "cn-15, CN-NM",
    "CN-11, CN-BJ",
    "CN-71, CN-TW",
    "CN-91, CN-HK",
    "PL-DS, PL-02",
    "US-PR, US-PR",
    "FR-LRE, FR-RE",
    "IN-OR, IN-OD",
    "IN-CT, IN-CG",
    "IN-TG, IN-TS",
    "IN-UT, IN-UK",
    "KZ-AKM, KZ-11",
    "KZ-AKT, KZ-15",
    "KZ-ALA, KZ-75",
    "KZ-ALM, KZ-19",
    "KZ-AST, KZ-71",
    "KZ-ATY, KZ-23",
    "KZ-KAR, KZ-35",
    "KZ-KUS, KZ-39",
    "KZ-KZY, KZ-43",
    "KZ-MAN, KZ-47",
    "KZ-PAV, KZ-55",
    "KZ-SEV, KZ-59",
    "KZ-SHY, KZ-79",
    "KZ-VOS, KZ-63",
    "KZ-ZAP, KZ-27",
    "KZ-ZHA, KZ-31",
    "GB-LND, GB-LND"
  })
  void aRegionIsFoundByItsCodeInForceAndByOlderOnes(String sent, String inForce) {
    assertThat(Region.ofCode(sent)).contains(new Region(inForce));
    assertThat(new Region(sent.toUpperCase(Locale.ROOT)).inForce()).contains(new Region(inForce));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CN-ZZ", "CN-MN", "CN-99", "US-ZZ", "HK-KL", "XK-01", "LU-D", "KZ-YUZ"})
  void aCodeThatIsNoRegionsOrCouldBeSeveralIsNeverGuessed(String code) {
    assertThat(Region.ofCode(code)).isEmpty();
    assertThat(new Region(code).inForce()).isEmpty();
  }

  @Test
  void chinaHasItsThirtyFourRegionsAndEachHadANumber() {
    List<String> codes = RegionCodes.SHIPPED.of("CN");
    assertThat(codes).hasSize(34).isSorted();
    assertThat(
            IntStream.range(10, 100)
                .mapToObj(number -> Region.ofCode("CN-" + number))
                .flatMap(Optional::stream)
                .map(Region::code))
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void everyShippedCodeIsARegionOfItsCountry() {
    for (String country : Locale.getISOCountries()) {
      assertThat(RegionCodes.SHIPPED.of(country))
          .doesNotHaveDuplicates()
          .allSatisfy(
              code -> assertThat(new Region(code).country()).isEqualTo(new Country(country)));
    }
    assertThat(ShippedTable.rows("regions.csv").map(row -> Country.ofCode(row[0])))
        .doesNotContain(Optional.empty());
  }

  @Test
  void everyFormerCodeBecameOneThatIsInForceAndIsNoneItself() {
    assertThat(ShippedTable.rows("former-regions.csv"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(Region.ofCode(row[0])).contains(new Region(row[1]));
              assertThat(Region.ofCode(row[1])).contains(new Region(row[1]));
              assertThat(row[0]).isNotEqualTo(row[1]);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CN-ZZ    | one of CN-AH, CN-BJ, CN-CQ
          gb-zz    | more
          HK-ZZ    | HK has no regions there: name the country alone
          Xinjiang | a code such as CN-XJ
          QQ-1     | a code such as CN-XJ
          CHN-65   | a code such as CN-XJ
          """)
  void whatCouldBeMeantIsNamed(String sent, String choices) {
    assertThat(RegionChoices.instead(sent)).contains(choices).hasSizeLessThan(600);
  }

  @Test
  void nationalDigitsAreCutAndDotsDropped() {
    assertThat(HsCode.ofText("5205.11.00.10", HsEdition.HS2022))
        .contains(new HsCode("520511", HsEdition.HS2022));
    assertThat(HsCode.ofText("52 05", HsEdition.HS2017))
        .contains(new HsCode("5205", HsEdition.HS2017));
  }

  @Test
  void anHsCodeHasAnEvenNumberOfDigits() {
    assertThat(HsCode.ofText("520", HsEdition.HS2022)).isEmpty();
    assertThat(HsCode.ofText("", HsEdition.HS2022)).isEmpty();
    assertThat(HsCode.ofText("cotton", HsEdition.HS2022)).isEmpty();
    assertThatThrownBy(() -> new HsCode("5205110010", HsEdition.HS2022))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void anyTextIsAnHsCodeOrNone(@ForAll String text) {
    HsCode.ofText(text, HsEdition.HS2022)
        .ifPresent(code -> assertThat(code.digits()).matches("\\d{2,6}"));
  }

  @Test
  void theSameDigitsOfTwoEditionsAreTwoCodes() {
    assertThat(new HsCode("854140", HsEdition.HS2017))
        .isNotEqualTo(new HsCode("854140", HsEdition.HS2022))
        .isLessThan(new HsCode("854140", HsEdition.HS2022));
  }

  @Test
  void anIsicCodeKnowsItsDivision() {
    assertThat(IsicCode.ofText("1311").orElseThrow().division()).contains("13");
    assertThat(IsicCode.ofText(" c ").orElseThrow().division()).isEmpty();
    assertThat(IsicCode.ofText("13111")).isEmpty();
    assertThat(IsicCode.ofText("X")).isEmpty();
  }

  @Provide
  Arbitrary<String> alpha2() {
    return Arbitraries.of(Locale.getISOCountries());
  }
}
