package org.tierlight.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.identity.Party.Identifier;
import org.tierlight.identity.icu.IcuRomanisation;
import org.tierlight.vocabulary.Country;

/** All companies are made up. */
class PartyRulesTest {

  private static final IcuRomanisation ROMAN = new IcuRomanisation();
  private static final NameReading NAMES = new NameReading(ROMAN);
  private static final AddressReading ADDRESSES = new AddressReading(ROMAN);
  private static final PartyRules RULES = new PartyRules(new CommonWords());

  private static Party party(String name, String country, String address, Identifier... numbers) {
    return new Party(
        name + country + address,
        List.of(NAMES.read(name)),
        country.isEmpty() ? Optional.empty() : Optional.of(new Country(country)),
        address.isEmpty() ? SiteAddress.UNKNOWN : ADDRESSES.read(address),
        Set.of(numbers));
  }

  private static Verdict company(Party one, Party other) {
    return Thresholds.PUBLISHED.verdict(RULES.company(one, other), false);
  }

  private static Verdict site(Party one, Party other) {
    return Thresholds.PUBLISHED.verdict(RULES.site(one, other), false);
  }

  @Test
  void aTrustedNumberIsEnough() {
    Identifier lei = new Identifier("lei", "529900EXAMPLE00LEI00");
    Party one = party("Zephyrine Mills", "IN", "", lei);
    Party other = party("ZM Spinning Works", "IN", "", lei);

    assertThat(RULES.company(one, other).value()).isEqualTo(0.99);
  }

  @Test
  void aTrustedNumberInAnotherCountryIsLookedAt() {
    Identifier number = new Identifier("registration", "123");

    assertThat(company(party("Zephyrine", "IN", "", number), party("Zephyrine", "BD", "", number)))
        .isEqualTo(Verdict.REVIEW);
  }

  @Test
  void anotherNumberOfTheSameRegisterIsLookedAt() {
    Likeness likeness =
        RULES.company(
            party("Zephyrine Mills", "IN", "", new Identifier("lei", "A")),
            party("Zephyrine Mills", "IN", "", new Identifier("lei", "B")));

    assertThat(Thresholds.PUBLISHED.verdict(likeness, false)).isEqualTo(Verdict.REVIEW);
    assertThat(likeness.againstIt()).contains("another number: lei");
  }

  @Test
  void theSameNameInTheSameCountryIsTheSameCompany() {
    assertThat(company(party("Zephyrine Mills Ltd", "IN", ""), party("ZEPHYRINE MILLS", "IN", "")))
        .isEqualTo(Verdict.SAME);
  }

  /** Parent and child, workshop and company: often at one address, and two. */
  @ParameterizedTest
  @CsvSource({
    "Quillhua Holding Co Ltd, Quillhua Co Ltd, holding",
    "Quillhua Group Co Ltd, Quillhua Co Ltd, group",
    "Grupo Quillhua SA, Quillhua SA, group",
    "Quillhua Holding Co Ltd, Quillhua Group Co Ltd, holding",
    "碧蓝集团有限公司, 碧蓝有限公司, group",
    "碧蓝集团股份有限公司, 碧蓝股份有限公司, group",
    "碧蓝控股有限公司, 碧蓝有限公司, holding",
    "碧蓝厂, 碧蓝公司, factory",
    "ООО Бирюза Холдинг, ООО Бирюза, holding",
    "Quillhua Industrial Co Ltd, Quillhua Industries Co Ltd, industrial",
    "San Quillhua Ltd, Quillhua Ltd, san"
  })
  void aWordThatTellsFirmsApartStandsAgainstThem(String name, String otherName, String word) {
    Likeness likeness = RULES.company(party(name, "CN", ""), party(otherName, "CN", ""));

    assertThat(likeness.value()).isLessThan(Thresholds.PUBLISHED.automatic());
    assertThat(String.join("; ", likeness.againstIt())).contains(word);
  }

  @ParameterizedTest
  @CsvSource({
    "碧蓝星集团有限公司, Bilanxing Group Co. Ltd.",
    "碧蓝星控股有限公司, Bilanxing Holdings Ltd",
    "碧蓝星工厂, Bilanxing Factory",
    "Quillhua Gruppe AG, Quillhua Group plc"
  })
  void suchAWordIsTheSameInEveryLanguage(String name, String otherName) {
    assertThat(company(party(name, "CN", ""), party(otherName, "CN", ""))).isEqualTo(Verdict.SAME);
  }

  @Test
  void theSameNameInAnotherCountryIsLookedAt() {
    assertThat(company(party("Zephyrine Mills", "IN", ""), party("Zephyrine Mills", "BD", "")))
        .isEqualTo(Verdict.REVIEW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Star Textile", "Guangdong Textile", "Surat Textile Mills"})
  void aNameOfCommonWordsAndPlacesAloneIsLookedAt(String name) {
    assertThat(company(party(name, "IN", ""), party(name + " Ltd", "IN", "")))
        .isEqualTo(Verdict.REVIEW);
  }

  @Test
  void theSameCompanyAtAnotherUnitIsAnotherSite() {
    Party one = party("Zephyrine Mills", "IN", "Unit 3, Kanchan Industrial Estate, Surat 395003");
    Party other = party("Zephyrine Mills", "IN", "Unit 4, Kanchan Industrial Estate, Surat 395003");

    assertThat(company(one, other)).isEqualTo(Verdict.SAME);
    assertThat(site(one, other)).isEqualTo(Verdict.NEW);
  }

  @Test
  void theSameAddressWrittenOtherwiseIsTheSameSite() {
    Party one =
        party("Zephyrine Mills", "IN", "12 Kanchan Ind. Estate Rd., Surat - 395003, Gujarat");
    Party other =
        party("Zephyrine Mills", "IN", "12, Kanchan Industrial Estate Road, Surat 395003");

    assertThat(site(one, other)).isEqualTo(Verdict.SAME);
  }

  @Test
  void withoutAnAddressASiteIsLookedAt() {
    assertThat(site(party("Zephyrine Mills", "IN", ""), party("Zephyrine Mills", "IN", "Surat")))
        .isEqualTo(Verdict.REVIEW);
  }

  @Test
  void ontoAListedCompanyANameAloneIsEnoughOnlyWhereNothingSpeaksAgainstIt() {
    Likeness close =
        RULES.company(party("Zephyrine Mils", "IN", ""), party("Zephyrine Mills", "IN", ""));

    assertThat(Thresholds.PUBLISHED.verdict(close, true)).isEqualTo(Verdict.REVIEW);
  }
}
