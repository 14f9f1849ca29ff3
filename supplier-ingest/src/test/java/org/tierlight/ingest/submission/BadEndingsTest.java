package org.tierlight.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.Rules.problems;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which an ending, an assurance, a channel or a withdrawal can be bad. */
class BadEndingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          evidenceId  | null          | MISSING_FIELD /evidenceId
          evidenceId  | "a story told" | BAD_CHARACTER /evidenceId
          supplierId  | "no spaces"   | MALFORMED_ID /supplierId
          reason      | null          | MISSING_FIELD /reason
          reason      | "FORGOTTEN"   | UNKNOWN_CODE /reason
          sourceClass | "FRIEND"      | UNKNOWN_CODE /sourceClass
          sourceClass | null          | MISSING_FIELD /sourceClass
          endedAt     | "2027-01-01"  | FUTURE_DATE /endedAt
          endedAt     | "soon"        | BAD_DATE /endedAt
          source      | null          | MISSING_FIELD /source
          source      | "A; B"        | BAD_CHARACTER /source
          reference   | "two words"   | BAD_CHARACTER /reference
          story       | "she said"    | UNKNOWN_FIELD /story
          type        | "EVIDENCE_LOST" | UNKNOWN_CODE /type
          """)
  void aBadEndingIsRefused(String field, String value, String problem) {
    String json =
        """
        {"type": "EVIDENCE_ENDED", "evidenceId": "ev-1", "supplierId": "a", "reason": "REMEDIED",
         "sourceClass": "VERIFIED", "endedAt": "2026-03-01", "source": "Inspectorate",
         "reference": "r-1"}""";

    assertThat(problems(Kind.EVIDENCE, with(json, field, value))).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          supplierId    | null        | MISSING_FIELD /supplierId
          firstWeek     | "2026-03"   | BAD_WEEK /firstWeek
          firstWeek     | "2025-W53"  | BAD_WEEK /firstWeek
          firstWeek     | "2026-W11"  | BAD_SPAN /lastWeek
          firstWeek     | "2016-W01"  | BAD_SPAN /lastWeek
          firstWeek     | "1960-W01"  | OUT_OF_RANGE /firstWeek
          lastWeek      | "2026-W13"  | FUTURE_DATE /lastWeek
          lastWeek      | 10          | WRONG_TYPE /lastWeek
          accessibility | 1.01        | OUT_OF_RANGE /accessibility
          accessibility | "always"    | WRONG_TYPE /accessibility
          accessibility | null        | MISSING_FIELD /accessibility
          vouchedBy     | null        | MISSING_FIELD /vouchedBy
          reporter      | "she"       | UNKNOWN_FIELD /reporter
          type          | "HOTLINE"   | UNKNOWN_CODE /type
          """)
  void aBadChannelIsRefused(String field, String value, String problem) {
    String json =
        """
        {"type": "CHANNEL", "supplierId": "a", "firstWeek": "2026-W01", "lastWeek": "2026-W10",
         "accessibility": 1, "vouchedBy": "Union"}""";

    assertThat(problems(Kind.SUPPLIER, with(json, field, value))).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          supplierId | null         | MISSING_FIELD /supplierId
          kind       | "PROMISE"    | UNKNOWN_CODE /kind
          since      | "2027-01-01" | FUTURE_DATE /since
          reference  | null         | MISSING_FIELD /reference
          name       | "A"          | UNKNOWN_FIELD /name
          """)
  void aBadAssuranceIsRefused(String field, String value, String problem) {
    String json =
        """
        {"type": "ASSURANCE", "supplierId": "a", "kind": "ANNOUNCED_AUDIT",
         "since": "2026-01-01", "reference": "audit-7"}""";

    assertThat(problems(Kind.SUPPLIER, with(json, field, value))).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          shipmentId | null   | MISSING_FIELD /shipmentId
          id         | "S1"   | UNKNOWN_FIELD /id
          sellerId   | "b"    | SELF_SUPPLY /buyerId
          shippedAt  | "2026-01-01" | UNKNOWN_FIELD /shippedAt
          """)
  void aBadWithdrawalIsRefused(String field, String value, String problem) {
    String json =
        """
        {"type": "SHIPMENT_WITHDRAWN", "shipmentId": "S1", "sellerId": "a", "buyerId": "b"}""";

    assertThat(problems(Kind.SHIPMENT, with(json, field, value))).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource({"SHIPMENT, shippedAt", "LINK_DECLARED, since"})
  void aBadBasisIsRefused(String type, String day) {
    String json =
        """
        {"type": "%s", "sellerId": "a", "buyerId": "b", "%s": "2026-01-01", "basis": "GUESSED"}"""
            .formatted(type, day);

    assertThat(problems(Kind.SHIPMENT, json)).containsExactly("UNKNOWN_CODE /basis");
  }

  /** The JSON with one field put in place of what it said. */
  private static String with(String json, String field, String value) {
    String without = json.replaceFirst("(?s)\"" + field + "\": (\"[^\"]*\"|[0-9.]+),?", "");
    return without.replaceFirst(",?\\s*}$", ", \"" + field + "\": " + value + "}");
  }
}
