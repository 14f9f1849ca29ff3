package org.tierlight.risk.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.kafka.Decoding.FARM;
import static org.tierlight.risk.kafka.Decoding.MILL;
import static org.tierlight.risk.kafka.Decoding.NOON;
import static org.tierlight.risk.kafka.Decoding.assertRefused;
import static org.tierlight.risk.kafka.Decoding.bytes;
import static org.tierlight.risk.kafka.Decoding.json;
import static org.tierlight.risk.kafka.Decoding.record;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tierlight.message.LinkTerminated;
import org.tierlight.message.MessageType;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.ShipmentWithdrawn;
import org.tierlight.message.Topic;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.Version;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.SupplierId;

/** What is told of trade, and what is no fact at all. */
class FactDecoderTest {

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
            LinkBasis.INFERRED,
            null);

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
  void whatBreaksARuleIsRefusedAndNotRetried() {
    assertRefused(record(shipment("mill", "mill")), "BREAKS_RULE");
  }

  @Test
  void whatIsEmptyOrStrangeIsRefused() {
    assertRefused(bytes(null), "EMPTY_MESSAGE");
    assertRefused(bytes("{}".getBytes(UTF_8)), "MISSING_HEADER");
    assertRefused(record(Topic.FACTS_EVIDENCE, shipment("farm", "mill")), "UNKNOWN_TYPE");
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
        null,
        null);
  }
}
