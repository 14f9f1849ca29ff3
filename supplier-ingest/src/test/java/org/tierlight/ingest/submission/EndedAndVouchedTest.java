package org.tierlight.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.Rules.problems;
import static org.tierlight.ingest.Rules.statement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.statement.EndStatement;
import org.tierlight.ingest.statement.EvidenceStatement;
import org.tierlight.ingest.statement.TradeStatement;
import org.tierlight.ingest.statement.VouchingStatement;
import org.tierlight.vocabulary.AssuranceKind;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.IsoWeek;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** What says that something counts less or no more: each in the words of method.md section 3. */
class EndedAndVouchedTest {

  private static final String END =
      """
      {"type": "EVIDENCE_ENDED", "evidenceId": "ev-1", "supplierId": "mill-3", "reason": "%s",
       "sourceClass": "%s", "endedAt": "2026-03-01", "source": "Fictional Inspectorate" %s}""";
  private static final String PAPER = ", \"reference\": \"https://e.org/3\"";

  @Test
  void evidenceIsEndedByItsNameWithReasonClassAndDocument() {
    assertThat(statement(Kind.EVIDENCE, END.formatted("remedied", "verified", PAPER)))
        .isEqualTo(
            new EndStatement(
                "ev-1",
                new SupplierId("mill-3"),
                EndReason.REMEDIED,
                SourceClass.VERIFIED,
                Instant.parse("2026-03-01T00:00:00Z"),
                "Fictional Inspectorate",
                "https://e.org/3",
                "local"));
  }

  @ParameterizedTest
  @CsvSource({
    "REMEDIED, CIVIL_SOCIETY",
    "REMEDIED, ANONYMOUS",
    "REFUTED, HOTLINE",
    "NO_LONGER_IN_FORCE, VERIFIED"
  })
  void aWeakClassEndsNothing(String reason, String sourceClass) {
    assertThat(problems(Kind.EVIDENCE, END.formatted(reason, sourceClass, PAPER)))
        .containsExactly("CANNOT_END /sourceClass");
  }

  @ParameterizedTest
  @CsvSource({
    "REMEDIED, OFFICIAL",
    "REFUTED, VERIFIED",
    "NO_LONGER_IN_FORCE, OFFICIAL",
    "WITHDRAWN, ANONYMOUS"
  })
  void aStrongClassEndsAndWhoSentMayWithdraw(String reason, String sourceClass) {
    assertThat(problems(Kind.EVIDENCE, END.formatted(reason, sourceClass, PAPER))).isEmpty();
  }

  @Test
  void onlyWhatOneTakesBackOneselfNeedsNoDocument() {
    assertThat(problems(Kind.EVIDENCE, END.formatted("WITHDRAWN", "HOTLINE", ""))).isEmpty();
    assertThat(problems(Kind.EVIDENCE, END.formatted("REFUTED", "VERIFIED", "")))
        .containsExactly("MISSING_FIELD /reference");
  }

  /** Evidence and its withdrawal name the key they came in by, which nobody chooses freely. */
  @Test
  void theSenderIsWhoseKeyItWas() {
    Origin acme = new Origin("acme", Rules.NOW, null, null, null);
    String evidence =
        """
        {"supplierId": "a", "sourceClass": "VERIFIED", "indicator": "debt bondage",
         "strength": 1, "observedAt": "2026-01-05", "source": "Fictional Union"}""";

    assertThat(sent(evidence, acme))
        .isInstanceOfSatisfying(
            EvidenceStatement.class, item -> assertThat(item.sender()).isEqualTo("acme"));
    assertThat(
            sent(
                END.formatted("WITHDRAWN", "VERIFIED", ""),
                acme.within(new Origin.Event("/sources/other", "1", null), null)))
        .isInstanceOfSatisfying(
            EndStatement.class, end -> assertThat(end.sender()).isEqualTo("acme"));
  }

  private static Object sent(String json, Origin origin) {
    Item.Submission item = (Item.Submission) Rules.item(Kind.EVIDENCE, json, origin);
    return ((Examined.Accepted) Rules.EXAMINER.examine(item, Rules.NOW)).draft().statement();
  }

  @Test
  void assuranceAndOpenWeeksComeThroughTheSuppliersDoor() {
    assertThat(
            statement(
                Kind.SUPPLIER,
                """
                {"type": "assurance", "supplierId": "a", "kind": "announced audit",
                 "since": "2026-01-01", "reference": "audit-7"}"""))
        .isEqualTo(
            new VouchingStatement.Assured(
                new SupplierId("a"),
                AssuranceKind.ANNOUNCED_AUDIT,
                Instant.parse("2026-01-01T00:00:00Z"),
                "audit-7"));
    assertThat(
            statement(
                Kind.SUPPLIER,
                """
                {"type": "CHANNEL", "supplierId": "a", "firstWeek": "2025-W40",
                 "lastWeek": "2026-W10", "accessibility": 0.5, "vouchedBy": "Fictional Union"}"""))
        .isEqualTo(
            new VouchingStatement.ChannelOpen(
                new SupplierId("a"),
                IsoWeek.ofText("2025-W40").orElseThrow(),
                IsoWeek.ofText("2026-W10").orElseThrow(),
                0.5,
                "Fictional Union"));
    assertThat(problems(Kind.SUPPLIER, "{\"type\": \"SUPPLIER\", \"name\": \"A\"}")).isEmpty();
  }

  @Test
  void whoWouldHoldItselfIsToldSoAndNothingOfSellers() {
    assertThat(
            problems(
                Kind.SUPPLIER, "{\"type\": \"OWNERSHIP\", \"assetId\": \"a\", \"ownerId\": \"a\"}"))
        .containsExactly("SAME_SUPPLIER /ownerId");
    assertThat(ProblemCode.SAME_SUPPLIER.hint()).doesNotContain("seller");
  }

  /** Else one key would stand for the shipment and for its withdrawal, and be refused. */
  @Test
  void aShipmentAndItsWithdrawalHaveTwoKeys() {
    String shipment =
        "{\"id\": \"S1\", \"sellerId\": \"a\", \"buyerId\": \"b\", \"shippedAt\": \"2026-01-01\"}";
    String withdrawal =
        """
        {"type": "SHIPMENT_WITHDRAWN", "shipmentId": "S1", "sellerId": "a", "buyerId": "b"}""";

    Examined.Accepted recorded = (Examined.Accepted) Rules.examine(Kind.SHIPMENT, shipment);
    Examined.Accepted withdrawn = (Examined.Accepted) Rules.examine(Kind.SHIPMENT, withdrawal);

    assertThat(withdrawn.draft().statement())
        .isEqualTo(new TradeStatement.Withdrawal("S1", new SupplierId("a"), new SupplierId("b")));
    assertThat(withdrawn.draft().statement().subject())
        .isEqualTo(recorded.draft().statement().subject());
    assertThat(withdrawn.draft().key()).isNotEqualTo(recorded.draft().key());
  }

  @Test
  void anInferredLinkIsSaidAndADocumentedOneNeedNotBe() {
    String shipment = "{\"sellerId\": \"a\", \"buyerId\": \"b\", \"shippedAt\": \"2026-01-01\" %s}";

    assertThat(basis(shipment.formatted(", \"basis\": \"inferred\"")))
        .isEqualTo(LinkBasis.INFERRED);
    assertThat(basis(shipment.formatted(", \"basis\": \"documented\""))).isNull();
    assertThat(basis(shipment.formatted(""))).isNull();
  }

  @Test
  void whatCustomsRecordedAndHowGoodsAreTiedToWhatIsSaidOfThemIsTakenInAnyCase() {
    String shipment =
        """
        {"sellerId": "a", "buyerId": "b", "shippedAt": "2026-01-01",
         "basis": "Customs", "custody": "mass balance"}""";
    String link =
        """
        {"type": "LINK_DECLARED", "sellerId": "a", "buyerId": "b", "since": "2026-01-01",
         "custody": "book-and-claim"}""";

    assertThat(basis(shipment)).isEqualTo(LinkBasis.CUSTOMS);
    assertThat(((TradeStatement.Shipment) statement(Kind.SHIPMENT, shipment)).custody())
        .isEqualTo(CustodyModel.MASS_BALANCE);
    assertThat(((TradeStatement.Link) statement(Kind.SHIPMENT, link)).custody())
        .isEqualTo(CustodyModel.BOOK_AND_CLAIM);
  }

  private static @Nullable LinkBasis basis(String json) {
    return ((TradeStatement.Shipment) statement(Kind.SHIPMENT, json)).basis();
  }
}
