package org.tierlight.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.Rules.examine;
import static org.tierlight.ingest.Rules.problems;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.ingest.form.Canonical;
import org.tierlight.ingest.grievance.ReceiptCodes;
import org.tierlight.ingest.statement.EvidenceStatement;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** What worker-voice partners may report, and what is never let through. */
class GrievanceTest {

  private static final String WHOLE =
      """
      {"site": "mill-3", "indicator": "withholding of wages",
       "severity": {"scale": "serious", "scope": "some", "irremediability": "partly"},
       "month": "2026-02", "channel": "hotline",
       "consentToPublish": {"complainants": true, "representative": true}}""";

  @Test
  void aPublishedGrievanceBecomesCivilSocietyEvidenceWithoutDayAndWithoutPartner() {
    EvidenceStatement evidence =
        (EvidenceStatement)
            ((Examined.Accepted) examine(Kind.GRIEVANCE, WHOLE)).draft().statement();

    assertThat(evidence.supplierId()).isEqualTo(new SupplierId("mill-3"));
    assertThat(evidence.sourceClass()).isEqualTo(SourceClass.CIVIL_SOCIETY);
    assertThat(evidence.indicator()).isEqualTo(IloIndicator.WITHHOLDING_OF_WAGES);
    assertThat(evidence.observedAt()).isEqualTo(Instant.parse("2026-02-01T00:00:00Z"));
    assertThat(evidence.strength()).isEqualTo(0.7 * 0.8);
    assertThat(evidence.source()).isEqualTo("worker-voice partner");
    assertThat(evidence.reference()).isNull();
    assertThat(evidence.cluster()).doesNotContain("local").startsWith("grievance-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "complainants": true, "representative": true | "complainants": true, "representative": false
          "complainants": true, "representative": true | "complainants": true
          "complainants": true, "representative": true | ~~
          """)
  void withoutBothConsentsNothingIsTaken(String given, String instead) {
    assertThat(problems(Kind.GRIEVANCE, WHOLE.replace(given.strip(), instead.strip())))
        .containsExactly("NO_CONSENT /consentToPublish");
  }

  @Test
  void consentIsNeverAssumed() {
    String silent = WHOLE.replaceAll("(?s),\\s*\"consentToPublish\".*", "}");

    assertThat(problems(Kind.GRIEVANCE, silent)).containsExactly("NO_CONSENT /consentToPublish");
  }

  @ParameterizedTest
  @CsvSource({
    "workerName",
    "name",
    "phone",
    "dateOfBirth",
    "nationality",
    "text",
    "description",
    "email"
  })
  void aFieldForAPersonOrAStoryIsRefusedByItsNameAndItsValueIsNotRepeated(String field) {
    String json = WHOLE.replace("{\"site\"", "{\"" + field + "\": \"Amina 0170\", \"site\"");
    Examined examined = examine(Kind.GRIEVANCE, json);

    assertThat(problems(Kind.GRIEVANCE, json)).containsExactly("UNKNOWN_FIELD /" + field);
    assertThat(examined.toString()).doesNotContain("Amina").doesNotContain("0170");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-02   | 2026-04   | FUTURE_DATE /month
          2026-02   | 2026-2    | BAD_MONTH /month
          2026-02   | 2026-13   | BAD_MONTH /month
          2026-02   | 0000-01   | OUT_OF_RANGE /month
          2026-02   | 1969-12   | OUT_OF_RANGE /month
          hotline   | rumour    | UNKNOWN_CODE /channel
          serious   | terrible  | UNKNOWN_CODE /severity/scale
          mill-3    | mill 3    | MALFORMED_ID /site
          """)
  void aWrongCodeIsRefusedInItsPlace(String right, String wrong, String problem) {
    assertThat(problems(Kind.GRIEVANCE, WHOLE.replace(right.strip(), wrong.strip())))
        .containsExactly(problem.strip());
  }

  @Test
  void aDayIsTooExactForAGrievance() {
    assertThat(problems(Kind.GRIEVANCE, WHOLE.replace("2026-02", "2026-02-14")))
        .containsExactly("BAD_MONTH /month");
  }

  @Property
  void aReceiptCodeIsTheSameAgainAndOnlyForTheSamePartnerAndKey(
      @ForAll @NotBlank String partner, @ForAll @NotBlank String key) {
    ReceiptCodes codes = new ReceiptCodes(text -> Canonical.digest("secret" + text));
    ReceiptCodes others = new ReceiptCodes(text -> Canonical.digest("other" + text));

    String code = codes.code(partner, key);

    assertThat(ReceiptCodes.isWellFormed(code)).isTrue();
    assertThat(codes.code(partner, key)).isEqualTo(code);
    assertThat(codes.code(partner, key + "x")).isNotEqualTo(code);
    assertThat(codes.code(partner + "x", key)).isNotEqualTo(code);
    assertThat(others.code(partner, key)).isNotEqualTo(code);
  }
}
