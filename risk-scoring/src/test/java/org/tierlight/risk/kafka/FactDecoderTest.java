package org.tierlight.risk.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tierlight.message.Envelope;
import org.tierlight.message.LinkTerminated;
import org.tierlight.message.MessageType;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.Version;
import org.tierlight.vocabulary.SupplierId;

class FactDecoderTest {

  private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");

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
