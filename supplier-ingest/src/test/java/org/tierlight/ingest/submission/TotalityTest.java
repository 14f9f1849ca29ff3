package org.tierlight.ingest.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.form.Canonical;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.json.JsonDecoder;

/** Whatever is sent is accepted or refused with a reason; nothing is thrown. */
class TotalityTest {

  private static final List<String> NAMES =
      List.of(
          "id",
          "identifiers",
          "name",
          "aliases",
          "country",
          "region",
          "address",
          "coordinates",
          "latitude",
          "longitude",
          "isic",
          "sector",
          "hs",
          "hsEdition",
          "primaryProducer",
          "declaredPurchases",
          "amount",
          "currency",
          "disclosure",
          "type",
          "sellerId",
          "buyerId",
          "description",
          "quantity",
          "unit",
          "value",
          "shippedAt",
          "since",
          "terminatedAt",
          "from",
          "to",
          "document",
          "supplierId",
          "sourceClass",
          "indicator",
          "strength",
          "credibility",
          "severity",
          "observedAt",
          "source",
          "reference",
          "cluster",
          "kind",
          "firstWeek",
          "lastWeek",
          "accessibility",
          "vouchedBy",
          "evidenceId",
          "reason",
          "endedAt",
          "shipmentId",
          "basis",
          "custody",
          "site",
          "scale",
          "scope",
          "irremediability",
          "month",
          "channel",
          "consentToPublish",
          "complainants",
          "representative",
          "lei",
          "gln",
          "osId");
  private static final List<String> WORDS =
      List.of(
          "",
          " ",
          "a",
          "b",
          "A Mill",
          "CN",
          "Viet Nam",
          "CN-XJ",
          "5205",
          "HS2017",
          "HS2012",
          "C",
          "1311",
          "Apparel",
          "USD",
          "EUR",
          "XXX",
          "2026-01-01",
          "2026-01",
          "2099-12-31",
          "2026-01-01T00:00:00+14:00",
          "LINK_DECLARED",
          "SHIPMENT_WITHDRAWN",
          "ASSURANCE",
          "CHANNEL",
          "EVIDENCE_ENDED",
          "2026-W05",
          "2026-W60",
          "REMEDIED",
          "INFERRED",
          "debt bondage",
          "OFFICIAL",
          "SMS",
          "MOST",
          "true",
          "\u0000",
          "\ud800");

  @Property
  void anyValueIsAcceptedOrRefusedWithAReason(@ForAll Kind kind, @ForAll("values") Value value) {
    Examined examined =
        Rules.EXAMINER.examine(Item.Submission.whole(kind, value, Rules.PLAIN), Rules.NOW);

    if (examined instanceof Examined.Rejected(var problems)) {
      assertThat(problems).isNotEmpty();
    }
  }

  @Property
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    assertThat(new JsonDecoder().decode(bytes)).isNotNull();
  }

  @Property
  void anyTextThatLooksLikeJsonIsReadOrRefused(@ForAll("almostJson") String text) {
    assertThat(new JsonDecoder().decode(text.getBytes(UTF_8))).isNotNull();
  }

  @Property
  void theSameSubmissionGivesTheSameDraft(@ForAll Kind kind, @ForAll("values") Value value) {
    Item.Submission submission = Item.Submission.whole(kind, value, Rules.PLAIN);

    assertThat(Rules.EXAMINER.examine(submission, Rules.NOW))
        .isEqualTo(Rules.EXAMINER.examine(submission, Rules.NOW));
    assertThat(Canonical.digest(value)).isEqualTo(Canonical.digest(value));
  }

  @Provide
  Arbitrary<Value> values() {
    return Arbitraries.recursive(this::leaves, TotalityTest::around, 0, 3);
  }

  @Provide
  Arbitrary<String> almostJson() {
    return Arbitraries.strings()
        .withChars("{}[]\",:0123456789.eE+-truefalsn \\u\t\n")
        .ofMaxLength(60);
  }

  private Arbitrary<Value> leaves() {
    return Arbitraries.oneOf(
        Arbitraries.of(WORDS).map(Value.Text::new),
        Arbitraries.strings().ofMaxLength(20).map(Value.Text::new),
        Arbitraries.bigDecimals().map(Value.Decimal::new),
        Arbitraries.of("1e999999", "-1e-999999", "0", "1", "0.5", "91")
            .map(text -> new Value.Decimal(new BigDecimal(text))),
        Arbitraries.of(true, false).map(Value.Flag::new),
        Arbitraries.just(new Value.Nothing()));
  }

  private static Arbitrary<Value> around(Arbitrary<Value> inner) {
    return Arbitraries.oneOf(
        inner,
        inner.list().ofMaxSize(4).map(Value.Items::new),
        Arbitraries.maps(Arbitraries.of(NAMES), inner).ofMaxSize(12).map(Value.Fields::new));
  }
}
