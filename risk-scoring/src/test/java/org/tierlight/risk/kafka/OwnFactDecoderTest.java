package org.tierlight.risk.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.kafka.Decoding.DAY;
import static org.tierlight.risk.kafka.Decoding.MILL;
import static org.tierlight.risk.kafka.Decoding.NOON;
import static org.tierlight.risk.kafka.Decoding.assertRefused;
import static org.tierlight.risk.kafka.Decoding.json;
import static org.tierlight.risk.kafka.Decoding.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.message.AssuranceRecorded;
import org.tierlight.message.ChannelReported;
import org.tierlight.message.EvidenceEnded;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.MessageType;
import org.tierlight.message.OwnershipDeclared;
import org.tierlight.message.PartPlanned;
import org.tierlight.message.Topic;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.model.Assurance;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.vocabulary.AssuranceKind;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.IsoWeek;
import org.tierlight.vocabulary.OwnershipKind;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** What is told of one supplier: evidence and its end, assurance, channels. */
class OwnFactDecoderTest {

  /** An end of evidence without its reason. */
  private static final String END =
      "'evidenceId': 'ev-1', 'supplierId': 'mill', 'sourceClass': 'OFFICIAL',"
          + " 'endedAt': '2026-06-01T00:00:00Z', 'source': 'Fictional Court'";

  @Test
  void whoHoldsWhomChangesNoScoreAndIsNotRefused() {
    OwnershipDeclared told =
        new OwnershipDeclared(
            MILL,
            new SupplierId("group"),
            OwnershipKind.OWNER,
            null,
            null,
            null,
            "a register",
            null);
    List<Object> noted = new ArrayList<>();

    assertThat(
            FactDecoder.told(record(Topic.FACTS_IDENTITY, told), fact -> noted.add(fact.content())))
        .isEmpty();
    assertThat(noted).containsExactly(told);
  }

  @Test
  void aPlanOfPartsTellsTheEngineNothing() {
    PartPlanned plan = new PartPlanned(MILL, "p-1", null, "Cell", null, List.of());

    assertThat(FactDecoder.told(record(Topic.FACTS_SUPPLIERS, plan), fact -> {})).isEmpty();
  }

  @Test
  void evidenceKeepsItsSenderItsClusterAndItsFingerprint() {
    EvidenceRecorded told =
        new EvidenceRecorded(
            "ev-1",
            MILL,
            SourceClass.VERIFIED,
            IloIndicator.DEBT_BONDAGE,
            0.5,
            NOON,
            "Fictional Union",
            null,
            "ev-1",
            "union",
            "told-1");

    assertThat(FactDecoder.decode(record(Topic.FACTS_EVIDENCE, told)).fact())
        .isEqualTo(
            new RiskFact.EvidenceFound(
                MILL,
                new EvidenceItem(
                    "ev-1",
                    SourceClass.VERIFIED,
                    IloIndicator.DEBT_BONDAGE,
                    0.5,
                    DAY,
                    "Fictional Union",
                    null,
                    "ev-1",
                    "told-1"),
                "union"));
  }

  @Test
  void anEndOfEvidenceSaysWhoseItIsAndFromWhenOn() {
    EvidenceEnded ended =
        new EvidenceEnded(
            "ev-1",
            MILL,
            EndReason.REFUTED,
            SourceClass.OFFICIAL,
            NOON,
            "Fictional Court",
            "file-7",
            "court");

    assertThat(FactDecoder.decode(record(Topic.FACTS_EVIDENCE, ended)).fact())
        .isEqualTo(
            new RiskFact.EvidenceEnded(
                "ev-1", MILL, EndReason.REFUTED, SourceClass.OFFICIAL, DAY, "court"));
    assertRefused(end(END, "'reason': 'FORGOTTEN'"), "MALFORMED_MESSAGE");
    assertRefused(end(END), "MISSING_FIELD");
    assertRefused(record(Topic.FACTS_SUPPLIERS, ended), "UNKNOWN_TYPE");
  }

  @Test
  void anAssuranceHoldsFromItsDayOn() {
    AssuranceKind kind = AssuranceKind.UNANNOUNCED_INSPECTION;

    assertThat(FactDecoder.decode(assured(kind, NOON)).fact())
        .isEqualTo(new RiskFact.AssuranceGiven(MILL, new Assurance(kind, DAY)));
    assertRefused(assured(kind, Instant.parse("+10000-01-01T00:00:00Z")), "BREAKS_RULE");
    assertRefused(assured(kind, Instant.MAX), "BREAKS_RULE");
    assertRefused(
        json(
            Topic.FACTS_SUPPLIERS,
            MessageType.ASSURANCE_RECORDED,
            "'supplierId': 'mill'",
            "'kind': 'AUDIT'"),
        "MALFORMED_MESSAGE");
  }

  @Test
  void aReportOfAChannelNamesItsWeeks() {
    IsoWeek first = IsoWeek.of(DAY);
    IsoWeek last = IsoWeek.of(DAY.plusWeeks(2));
    ChannelReported report = new ChannelReported(MILL, first, last, 0.5, "Fictional Union");

    assertThat(FactDecoder.decode(record(Topic.FACTS_SUPPLIERS, report)).fact())
        .isEqualTo(new RiskFact.ChannelReported(MILL, first, last, 0.5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'firstWeek': '2026-W05', 'lastWeek': '2026-W04', 'accessibility': 1",
        "'firstWeek': '2026-W05', 'lastWeek': '2026-W05', 'accessibility': 1.1",
        "'firstWeek': '2026-W05', 'lastWeek': '2026-W05', 'accessibility': 'NaN'",
        "'firstWeek': '2026-W05', 'lastWeek': '2026-W05'",
        "'firstWeek': '2026-W54', 'lastWeek': '2026-W54', 'accessibility': 1",
        "'firstWeek': '2016-W01', 'lastWeek': '2026-W02', 'accessibility': 1",
        "'firstWeek': '2026-01-26', 'lastWeek': '2026-W05', 'accessibility': 1"
      })
  void aReportThatSpeaksOfNoWeeksIsRefused(String fields) {
    assertRefused(
        json(
            Topic.FACTS_SUPPLIERS,
            MessageType.CHANNEL_REPORTED,
            "'supplierId': 'mill'",
            "'vouchedBy': 'union'",
            fields),
        "MALFORMED_MESSAGE");
  }

  private static ConsumerRecord<byte[], byte[]> end(String... fields) {
    return json(Topic.FACTS_EVIDENCE, MessageType.EVIDENCE_ENDED, fields);
  }

  private static ConsumerRecord<byte[], byte[]> assured(AssuranceKind kind, Instant since) {
    return record(Topic.FACTS_SUPPLIERS, new AssuranceRecorded(MILL, kind, since, "file-7"));
  }
}
