package org.tierlight.risk.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.message.AssuranceRecorded;
import org.tierlight.message.ChannelReported;
import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceEnded;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.LinkTerminated;
import org.tierlight.message.MessageType;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.ShipmentWithdrawn;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.model.Assurance;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.vocabulary.AssuranceKind;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.IsoWeek;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

class FactDecoderTest {

  private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  private static final SupplierId FARM = new SupplierId("farm");
  private static final SupplierId MILL = new SupplierId("mill");

  /** An end of evidence without its reason. */
  private static final String END =
      "'evidenceId': 'ev-1', 'supplierId': 'mill', 'sourceClass': 'OFFICIAL',"
          + " 'endedAt': '2026-06-01T00:00:00Z', 'source': 'Fictional Court'";

  @Test
  void aShipmentWithoutValueKeepsTheLinkAndWeighsNothing() {
    DatedFact fact = FactDecoder.decode(record(shipment("farm", "mill")));

    assertThat(fact.version()).isEqualTo(new Version(NOON, "event-1"));
    assertThat(fact.fact())
        .isEqualTo(
            new RiskFact.GoodsShipped(
                "ship-1",
                new SupplierId("farm"),
                new SupplierId("mill"),
                0,
                LocalDate.of(2026, 7, 1),
                null,
                true));
  }

  @Test
  void aTerminationEndsTheLink() {
    LinkTerminated end =
        new LinkTerminated(new SupplierId("farm"), new SupplierId("mill"), NOON, "letter");
    assertThat(FactDecoder.decode(record(end)).fact()).isInstanceOf(RiskFact.LinkEnded.class);
  }

  @Test
  void anInferredShipmentDocumentsNothing() {
    ShipmentRecorded told = shipment("farm", "mill");
    ShipmentRecorded inferred =
        new ShipmentRecorded(
            told.shipmentId(),
            told.sellerId(),
            told.buyerId(),
            null,
            null,
            null,
            null,
            null,
            null,
            NOON,
            null,
            null,
            null,
            LinkBasis.INFERRED);

    assertThat(FactDecoder.decode(record(inferred)).fact())
        .isInstanceOfSatisfying(
            RiskFact.GoodsShipped.class, shipped -> assertThat(shipped.documented()).isFalse());
  }

  @Test
  void aWithdrawnShipmentIsNamedWithItsLink() {
    assertThat(FactDecoder.decode(record(new ShipmentWithdrawn("ship-1", FARM, MILL))).fact())
        .isEqualTo(new RiskFact.ShipmentWithdrawn("ship-1", FARM, MILL));
    assertRefused(record(new ShipmentWithdrawn("ship-1", MILL, MILL)), "BREAKS_RULE");
    assertRefused(
        json(
            Topic.FACTS_SHIPMENTS,
            MessageType.SHIPMENT_WITHDRAWN,
            "'sellerId': 'farm'",
            "'buyerId': 'mill'"),
        "MISSING_FIELD");
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

  @Test
  void whatBreaksARuleIsRefusedAndNotRetried() {
    assertRefused(record(shipment("mill", "mill")), "BREAKS_RULE");
  }

  @Test
  void whatIsEmptyOrStrangeIsRefused() {
    assertRefused(bytes(null), "EMPTY_MESSAGE");
    assertRefused(bytes("{}".getBytes(UTF_8)), "MISSING_HEADER");
    assertRefused(record(Topic.FACTS_EVIDENCE, shipment("farm", "mill")), "UNKNOWN_TYPE");
  }

  private static void assertRefused(ConsumerRecord<byte[], byte[]> record, String code) {
    assertThatThrownBy(() -> FactDecoder.decode(record))
        .isInstanceOfSatisfying(
            UnreadableMessage.class, unreadable -> assertThat(unreadable.code()).isEqualTo(code));
  }

  private static ShipmentRecorded shipment(String seller, String buyer) {
    return new ShipmentRecorded(
        "ship-1",
        new SupplierId(seller),
        new SupplierId(buyer),
        null,
        null,
        null,
        null,
        null,
        null,
        NOON,
        null,
        null,
        null,
        null);
  }

  private static ConsumerRecord<byte[], byte[]> end(String... fields) {
    return json(Topic.FACTS_EVIDENCE, MessageType.EVIDENCE_ENDED, fields);
  }

  private static ConsumerRecord<byte[], byte[]> assured(AssuranceKind kind, Instant since) {
    return record(Topic.FACTS_SUPPLIERS, new AssuranceRecorded(MILL, kind, since, "file-7"));
  }

  /** A record of a type with these fields, which no sender of ours would write. */
  private static ConsumerRecord<byte[], byte[]> json(
      Topic topic, MessageType type, String... fields) {
    Envelope envelope = new Envelope("event-1", "/sources/test", type.typeName(), NOON, null);
    String text = "{" + String.join(", ", fields) + "}";
    return LogRecords.of(topic, envelope, text.replace('\'', '"'));
  }

  private static ConsumerRecord<byte[], byte[]> record(Object message) {
    return record(Topic.FACTS_SHIPMENTS, message);
  }

  private static ConsumerRecord<byte[], byte[]> record(Topic topic, Object message) {
    Envelope envelope =
        new Envelope("event-1", "/sources/test", MessageType.of(message).typeName(), NOON, null);
    return LogRecords.of(topic, "mill", envelope, message);
  }

  private static ConsumerRecord<byte[], byte[]> bytes(byte @Nullable [] value) {
    return LogRecords.bare(Topic.FACTS_SHIPMENTS, value);
  }
}
