package org.tierlight.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.Rules.examine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.statement.EvidenceStatement;
import org.tierlight.ingest.statement.Statement;
import org.tierlight.ingest.statement.SupplierStatement;
import org.tierlight.ingest.statement.TradeStatement;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.Region;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

class ExaminerTest {

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
  void aSupplierWithoutAnIdIsNamedAfterItsBestNumber() {
    assertThat(
            supplier(
                    """
                    {"name": "A", "identifiers": {"gln": "5410000000019",
                     "osId": "CN2021250D1DTN7"}}""")
                .supplierId())
        .isEqualTo(new SupplierId("gln:5410000000019"));
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
  void aShipmentIsConvertedAtTheLatestRateNotAfterItsDay() {
    TradeStatement.Shipment shipment =
        shipment(
            """
            {"id": "S1", "sellerId": "a", "buyerId": "b", "hs": "5205110010", "quantity": 1.50,
             "shippedAt": "2023-12-31T23:59:59-01:00",
             "value": {"amount": 924, "currency": "EUR"}}""");

    assertThat(shipment.value()).isEqualTo(new Money(100_000, USD));
    assertThat(shipment.originalValue()).isEqualTo(new Money(92_400, Currency.getInstance("EUR")));
    assertThat(shipment.shippedAt()).isEqualTo(Instant.parse("2024-01-01T00:59:59Z"));
    assertThat(shipment.hs()).isEqualTo(new HsCode("520511", HsEdition.HS2022));
    assertThat(shipment.quantity()).isEqualByComparingTo(new BigDecimal("1.5"));
  }

  @Test
  void theReportingCurrencyNeedsNoRateAndKeepsNoOriginal() {
    TradeStatement.Shipment shipment =
        shipment(
            """
            {"sellerId": "a", "buyerId": "b", "shippedAt": "1999-01-01",
             "value": {"amount": 12.345, "currency": "USD"}}""");

    assertThat(shipment.value()).isEqualTo(new Money(1234, USD));
    assertThat(shipment.originalValue()).isNull();
    assertThat(shipment.shipmentId()).startsWith("auto-");
  }

  @Test
  void aDateIsTakenAsTodaySomewhereOnEarth() {
    assertThat(Rules.problems(Kind.SHIPMENT, shippedAt("2026-03-16"))).isEmpty();
    assertThat(Rules.problems(Kind.SHIPMENT, shippedAt("2026-03-17"))).isNotEmpty();
  }

  @Test
  void anEarlierEditionIsTurnedIntoTheCurrentOne() {
    assertThat(goodsOf2017("854140")).isEqualTo(new HsCode("8541", HsEdition.HS2022));
    assertThat(goodsOf2017("850760")).isEqualTo(new HsCode("850760", HsEdition.HS2022));
    assertThat(goodsOf2017("8541")).isEqualTo(new HsCode("8541", HsEdition.HS2022));
    assertThat(goodsOf2017("52")).isEqualTo(new HsCode("52", HsEdition.HS2022));
  }

  @Test
  void linksAreDeclaredAndEnded() {
    assertThat(
            statement(
                Kind.SHIPMENT,
                """
                {"type": "link-declared", "sellerId": "a", "buyerId": "b", "hs": ["52"],
                 "since": "2025-01-01"}"""))
        .isInstanceOf(TradeStatement.Link.class);
    assertThat(
            statement(
                Kind.SHIPMENT,
                """
                {"type": "LINK_TERMINATED", "sellerId": "a", "buyerId": "b",
                 "terminatedAt": "2025-01-01", "document": "letter"}"""))
        .isInstanceOf(TradeStatement.Termination.class);
  }

  @Test
  void evidenceIsCodedAndItsStrengthIsTheProductOfItsFactors() {
    EvidenceStatement evidence =
        evidence("\"credibility\": 0.8, \"severity\": 0.5, \"reference\": \"https://e.org/7\"");

    assertThat(evidence.sourceClass()).isEqualTo(SourceClass.CIVIL_SOCIETY);
    assertThat(evidence.indicator()).isEqualTo(IloIndicator.DEBT_BONDAGE);
    assertThat(evidence.strength()).isEqualTo(0.4);
    assertThat(evidence.evidenceId()).matches("ev-[0-9a-f]{32}");
  }

  @Test
  void whatOneDocumentSaysIsOneCluster() {
    String document = "\"strength\": 0.8, \"reference\": \"https://e.org/7\"";

    assertThat(evidence(document).cluster())
        .isEqualTo(evidence(document.replace("0.8", "0.7")).cluster())
        .isNotEqualTo(evidence(document.replace("/7", "/8")).cluster());
    assertThat(evidence("\"strength\": 0.8, \"cluster\": \"c-1\"").cluster()).isEqualTo("c-1");
  }

  @Test
  void theKeyOfAnItemIsItsEventThenItsRequestThenItsIdThenItsBody() {
    String json = "{\"id\": \"x\", \"name\": \"A\"}";
    Origin keyed = new Origin("acme", Rules.NOW, "k#0", null, null);
    Origin event = keyed.within(new Origin.Event("/erp", "17", null), null);

    assertThat(draft(json, event).id()).isEqualTo("17");
    assertThat(draft(json, event).source()).isEqualTo("/erp");
    assertThat(draft(json, keyed).id()).isEqualTo("k#0");
    assertThat(draft(json, keyed).source()).isEqualTo("/sources/acme");
    assertThat(draft(json, Rules.PLAIN).id()).isEqualTo("x");
    assertThat(draft("{\"name\": \"A\"}", Rules.PLAIN).id()).matches("[0-9a-f]{32}");
  }

  @Test
  void aRequestKeyBelongsToOnePartner() {
    String json = "{\"name\": \"A\"}";
    Origin acme = new Origin("acme", Rules.NOW, "1", null, null);
    Origin other = new Origin("other", Rules.NOW, "1", null, null);

    assertThat(draft(json, acme).key()).isNotEqualTo(draft(json, other).key());
  }

  @Test
  void theTimeOfAnEventOrdersItsFact() {
    Instant then = Instant.parse("2025-05-05T05:05:05Z");
    Origin event = Rules.PLAIN.within(new Origin.Event("/erp", "1", then), null);

    assertThat(draft("{\"name\": \"A\"}", event).time()).isEqualTo(then);
    assertThat(draft("{\"name\": \"A\"}", Rules.PLAIN).time()).isEqualTo(Rules.NOW);
  }

  private static HsCode goodsOf2017(String digits) {
    return supplier("{\"name\": \"A\", \"hsEdition\": \"hs2017\", \"hs\": [\"" + digits + "\"]}")
        .hs()
        .getFirst();
  }

  private static String shippedAt(String date) {
    return "{\"sellerId\": \"a\", \"buyerId\": \"b\", \"shippedAt\": \"" + date + "\"}";
  }

  private static SupplierStatement supplier(String json) {
    return (SupplierStatement) statement(Kind.SUPPLIER, json);
  }

  private static TradeStatement.Shipment shipment(String json) {
    return (TradeStatement.Shipment) statement(Kind.SHIPMENT, json);
  }

  private static EvidenceStatement evidence(String fields) {
    return (EvidenceStatement)
        statement(
            Kind.EVIDENCE,
            """
            {"supplierId": "a", "sourceClass": "civil society", "indicator": "debt-bondage",
             "observedAt": "2026-01-05", "source": "Fictional Union", %s}"""
                .formatted(fields));
  }

  private static Statement statement(Kind kind, String json) {
    Examined examined = examine(kind, json);
    assertThat(examined).isInstanceOf(Examined.Accepted.class);
    return ((Examined.Accepted) examined).draft().statement();
  }

  private static Examined.Draft draft(String json, Origin origin) {
    Item.Submission submission = (Item.Submission) Rules.item(Kind.SUPPLIER, json, origin);
    return ((Examined.Accepted) Rules.EXAMINER.examine(submission, Rules.NOW)).draft();
  }
}
