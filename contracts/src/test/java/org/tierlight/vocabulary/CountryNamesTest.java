package org.tierlight.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A country is found by the ways in which publishers write it, and never guessed. */
class CountryNamesTest {

  private static final CountryNames COUNTRIES = CountryNames.shipped();

  @Property
  void everyCountryIsFoundByItsCodes(@ForAll("countries") Country country) {
    assertThat(COUNTRIES.find(country.code())).contains(country);
    assertThat(COUNTRIES.find(country.alpha3())).contains(country);
  }

  @Property
  void aNameIsFoundWhateverItsCaseAndPunctuation(@ForAll("spellings") String spelling) {
    assertThat(COUNTRIES.find("  " + spelling.toUpperCase(Locale.ROOT).replace(" ", " - ") + ". "))
        .isEqualTo(COUNTRIES.find(spelling))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CHINA | CN
          P.R. China | CN
          People's Republic of China | CN
          Viet Nam | VN
          vietnam | VN
          Türkiye | TR
          Turkiye | TR
          TURKEY | TR
          Turkey (Türkiye) | TR
          UAE | AE
          USA | US
          United States of America | US
          United Kingdom | GB
          United Kingdom - UK | GB
          United Kingdom of Great Britain and Northern Ireland | GB
          Korea, Republic of | KR
          Korea (Republic of) | KR
          Korea, Rep. | KR
          Korea, South | KR
          Korea, Dem. Rep. | KP
          Korea (Democratic People's Rep. of) | KP
          North Korea | KP
          Democratic People's Republic of Korea | KP
          Côte d'Ivoire | CI
          Côte d’Ivoire | CI
          Cote d'Ivoire | CI
          Ivory Coast | CI
          Congo, Democratic Republic of the | CD
          Congo (Democratic Republic of) | CD
          Congo, Dem. Rep. | CD
          Democratic Republic of the Congo (DRC) | CD
          Congo, Rep. | CG
          Congo, Republic of | CG
          Republic of the Congo | CG
          Lao PDR | LA
          Laos | LA
          Bosnia & Herzegovina | BA
          Burma | MM
          Burma (Myanmar) | MM
          Eswatini (Kingdom of) | SZ
          Swaziland | SZ
          Bahamas, The | BS
          The Bahamas | BS
          Gambia, The | GM
          Egypt, Arab Rep. | EG
          Iran, Islamic Rep. | IR
          Iran (Islamic Republic of) | IR
          Yemen, Rep. | YE
          Venezuela, RB | VE
          Kyrgyz Republic | KG
          Slovak Republic | SK
          Micronesia, Fed. Sts. | FM
          Micronesia (Federated States of) | FM
          Macao SAR, China | MO
          Hong Kong, China (SAR) | HK
          Hong Kong SAR, China | HK
          Hong Kong | HK
          Taiwan, China | TW
          Taiwan | TW
          West Bank and Gaza | PS
          Palestine, State of | PS
          Netherlands (Kingdom of the) | NL
          Moldova (Republic of) | MD
          Tanzania (United Republic of) | TZ
          Jersey, Channel Islands | JE
          Virgin Islands (U.S.) | VI
          St. Vincent and the Grenadines | VC
          São Tomé and Príncipe | ST
          Cabo Verde | CV
          Timor-Leste | TL
          Czech Republic | CZ
          North Macedonia | MK
          Alemania | DE
          Chine | CN
          中国 | CN
          Kosovo | XK
          El Salvador | SV
          """)
  void namesAreFoundInThePublishersSpellings(String name, String code) {
    assertThat(COUNTRIES.find(name)).contains(new Country(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Korea",
        "Atlantis",
        "",
        "World",
        "Arab States",
        "Abkhazia",
        "West Bank",
        "Gaza Strip",
        "Congo (ROC)",
        "Netherlands Antilles (former)",
        "Serbia and Montenegro",
        "Yugoslavia",
        "Sub-Saharan Africa",
        "Global average"
      })
  void whatIsNoCountryOrCouldBeTwoIsNeverGuessed(String name) {
    assertThat(COUNTRIES.find(name)).isEmpty();
  }

  @Test
  void aTableOfOnesOwnIsFoldedLikeTheShippedOne() {
    CountryNames own = new CountryNames(Map.of("Überland", new Country("DE")));

    assertThat(own.find("uberland")).contains(new Country("DE"));
    assertThat(own.find("Niederland")).isEmpty();
  }

  @Provide
  Arbitrary<Country> countries() {
    return Arbitraries.of(
        Arrays.stream(Locale.getISOCountries()).map(Country::new).toArray(Country[]::new));
  }

  @Provide
  Arbitrary<String> spellings() {
    return Arbitraries.of("korea rep", "cote d ivoire", "lao pdr", "the bahamas", "viet nam");
  }
}
