package org.tierlight.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.statement.EvidenceStatement;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;

class EvidenceExaminedTest {

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
  void withoutADocumentTheContentIsWhatOnePublisherSaysOfOneIndicatorAtOneSite() {
    EvidenceStatement told = evidence("\"strength\": 0.8");

    assertThat(told.fingerprint())
        .isNotNull()
        .isEqualTo(evidence("\"strength\": 0.7", "2025-06-30").fingerprint())
        .isNotEqualTo(by("Another Union").fingerprint())
        .isNotEqualTo(of("isolation").fingerprint());
    assertThat(told.cluster()).isEqualTo(told.evidenceId());
  }

  @Test
  void whereTheSenderOrADocumentSaysWhatBelongsTogetherTheContentSaysNothing() {
    assertThat(evidence("\"strength\": 0.8, \"cluster\": \"c-1\"").fingerprint()).isNull();
    assertThat(evidence("\"strength\": 0.8, \"reference\": \"https://e.org/7\"").fingerprint())
        .isNull();
  }

  @Test
  void whatIsDatedTomorrowIsKnownNow() {
    assertThat(evidence("\"strength\": 0.8", "2026-03-16").observedAt()).isEqualTo(Rules.NOW);
    assertThat(evidence("\"strength\": 0.8").observedAt())
        .isEqualTo(Instant.parse("2026-01-05T00:00:00Z"));
  }

  private static EvidenceStatement evidence(String fields) {
    return evidence(fields, "2026-01-05");
  }

  private static EvidenceStatement evidence(String fields, String observedAt) {
    return evidence("debt-bondage", "Fictional Union", observedAt, fields);
  }

  private static EvidenceStatement by(String publisher) {
    return evidence("debt-bondage", publisher, "2026-01-05", "\"strength\": 0.8");
  }

  private static EvidenceStatement of(String indicator) {
    return evidence(indicator, "Fictional Union", "2026-01-05", "\"strength\": 0.8");
  }

  private static EvidenceStatement evidence(
      String indicator, String publisher, String observedAt, String fields) {
    return (EvidenceStatement)
        Rules.statement(
            Kind.EVIDENCE,
            """
            {"supplierId": "a", "sourceClass": "civil society", "indicator": "%s",
             "observedAt": "%s", "source": "%s", %s}"""
                .formatted(indicator, observedAt, publisher, fields));
  }
}
