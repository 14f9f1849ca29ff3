package org.tierlight.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

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
