package org.tierlight.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.Rules.examine;

import java.util.Currency;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.form.Canonical;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.statement.SupplierStatement;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.Region;
import org.tierlight.vocabulary.SupplierId;

class SupplierExaminedTest {

  private static final Currency USD = Currency.getInstance("USD");

  @Test
  void aSupplierIsTakenWholeWithEverythingInOneCanonicalForm() {
    SupplierStatement supplier =
        supplier(
            """
            {"id": "mill-3", "name": " Fictional\\n Mill ", "aliases": ["M3", "M3"],
             "identifiers": {"lei": "5493001kjtiigc8y1r12", "vendor": "V 1"},
             "country": "P.R. China", "region": "cn-xj", "address": "1 Road",
             "coordinates": {"latitude": 39.5, "longitude": 76},
             "isic": ["1311", "c"], "sector": "Apparel | Textiles", "hs": ["5205.11", "520511"],
             "primaryProducer": false, "disclosure": "verified list",
             "declaredPurchases": {"amount": 100.005, "currency": "usd"}}""");

    assertThat(supplier.supplierId()).isEqualTo(new SupplierId("mill-3"));
    assertThat(supplier.name()).isEqualTo("Fictional  Mill");
    assertThat(supplier.aliases()).containsExactly("M3");
    assertThat(supplier.identifiers())
        .containsEntry("lei", "5493001KJTIIGC8Y1R12")
        .containsEntry("vendor", "V 1");
    assertThat(supplier.country()).isEqualTo(new Country("CN"));
    assertThat(supplier.region()).isEqualTo(new Region("CN-XJ"));
    assertThat(supplier.isic())
        .containsExactly(
            new IsicCode("1311"), new IsicCode("C"), new IsicCode("14"), new IsicCode("13"));
    assertThat(supplier.hs()).containsExactly(new HsCode("520511", HsEdition.HS2022));
    assertThat(supplier.declaredPurchases()).isEqualTo(new Money(10000, USD));
    assertThat(supplier.disclosure()).isEqualTo(Disclosure.VERIFIED_LIST);
  }

  @Test
  void aShipBearsItsImoNumberHoweverItIsWritten() {
    assertThat(
            supplier("{\"name\": \"MV Fictional\", \"identifiers\": {\"imo\": \"IMO 907-4729\"}}")
                .identifiers())
        .containsEntry("imo", "9074729");
  }

  @Test
  void aSupplierWithoutAnIdIsNamedAfterItsBestNumber() {
    assertThat(
            supplier(
                    """
                    {"name": "A", "identifiers": {"gln": "5410000000019",
                     "osId": "CN2021250D1DTN7"}}""")
                .supplierId())
        .isEqualTo(new SupplierId("gln:5410000000019"));
  }

  @ParameterizedTest
  @CsvSource({
    "C, C#",
    "C, C++",
    "C#, C++",
    "Mill, Mill 100%",
    "Fabrik ★, Fabrik",
    "कि, का",
    "がく, かく",
    "Мой, Мои"
  })
  void differentNamesAreDifferentSuppliers(String one, String other) {
    assertThat(supplier("{\"name\": \"%s\"}".formatted(one)).supplierId())
        .isNotEqualTo(supplier("{\"name\": \"%s\"}".formatted(other)).supplierId());
  }

  @Test
  void anOrdinaryNameKeepsTheIdItHad() {
    assertThat(supplier("{\"name\": \"Acme® Co., Ltd.\", \"country\": \"VN\"}").supplierId())
        .isEqualTo(supplier("{\"name\": \"ACME CO LTD\", \"country\": \"VN\"}").supplierId())
        .isEqualTo(
            new SupplierId(
                "auto-" + HexFormat.of().formatHex(Canonical.digest("acme co ltd\nVN\n"), 0, 12)));
  }

  @Test
  void aSupplierWithoutAnyNumberIsNamedAfterItsDescriptionHoweverItIsWritten() {
    SupplierId one =
        supplier("{\"name\": \"Café Mill, Ltd.\", \"country\": \"VN\", \"address\": \"1, Road\"}")
            .supplierId();
    SupplierId same =
        supplier(
                "{\"name\": \"CAFE MILL LTD\", \"country\": \"Viet Nam\", \"address\": \"1 road\"}")
            .supplierId();
    SupplierId elsewhere =
        supplier("{\"name\": \"CAFE MILL LTD\", \"country\": \"TH\", \"address\": \"1 road\"}")
            .supplierId();

    assertThat(one).isEqualTo(same).isNotEqualTo(elsewhere);
    assertThat(one.value()).startsWith("auto-");
  }

  @Test
  void whoDoesNotSayOnWhatTheListRestsIsTrustedLeast() {
    assertThat(supplier("{\"name\": \"A\"}").disclosure()).isEqualTo(Disclosure.CUSTOMS_ONLY);
  }

  @Test
  void aRegionAloneNamesTheCountry() {
    assertThat(supplier("{\"name\": \"A\", \"region\": \"IN-TN\"}").country())
        .isEqualTo(new Country("IN"));
  }

  @Test
  void anUnknownSectorWordIsLeftOutAndSaid() {
    Examined examined =
        examine(Kind.SUPPLIER, "{\"name\": \"A\", \"sector\": \"Apparel, Dragon Taming\"}");

    assertThat(examined)
        .isInstanceOfSatisfying(
            Examined.Accepted.class,
            accepted -> {
              assertThat(accepted.notes())
                  .extracting(Problem::code)
                  .containsExactly(ProblemCode.UNKNOWN_SECTOR);
              assertThat(((SupplierStatement) accepted.draft().statement()).isic())
                  .containsExactly(new IsicCode("14"));
            });
  }

  @Test
  void aSectorWordWithACommaIsOneWord() {
    assertThat(
            supplier(
                    """
                    {"name": "A", "sector": "Professional, scientific and technical activities"}""")
                .isic())
        .containsExactly(new IsicCode("M"));
  }

  @Test
  void anEarlierEditionIsTurnedIntoTheCurrentOne() {
    assertThat(goodsOf2017("854140")).isEqualTo(new HsCode("8541", HsEdition.HS2022));
    assertThat(goodsOf2017("850760")).isEqualTo(new HsCode("850760", HsEdition.HS2022));
    assertThat(goodsOf2017("8541")).isEqualTo(new HsCode("8541", HsEdition.HS2022));
    assertThat(goodsOf2017("52")).isEqualTo(new HsCode("52", HsEdition.HS2022));
  }

  private static HsCode goodsOf2017(String digits) {
    return supplier("{\"name\": \"A\", \"hsEdition\": \"hs2017\", \"hs\": [\"" + digits + "\"]}")
        .hs()
        .getFirst();
  }

  private static SupplierStatement supplier(String json) {
    return (SupplierStatement) Rules.statement(Kind.SUPPLIER, json);
  }
}
