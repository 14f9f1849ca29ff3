package org.tierlight.ingest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.capture.Capture;
import org.tierlight.ingest.epcis.EpcisDocuments;
import org.tierlight.ingest.idempotency.Claims;
import org.tierlight.ingest.idempotency.KeyIndex;
import org.tierlight.ingest.intake.FactLog;
import org.tierlight.ingest.intake.Intake;
import org.tierlight.ingest.intake.Ticks;
import org.tierlight.ingest.json.JsonDecoder;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.ingest.submission.Examined.Draft;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.visibility.EventDocument;
import org.tierlight.vocabulary.Position;

/** What the HTTP door takes as events the topic does too. */
class InboundDocumentsTest {

  private static final String FIELDS =
      """
      'eventTime': '2026-02-28T10:00:00Z', 'eventTimeZoneOffset': '+01:00', 'action': 'ADD',
      'epcList': ['urn:epc:id:sgtin:0614141.107346.1']""";

  private final InboundDocuments documents =
      new InboundDocuments(
          new Capture(
              new EpcisDocuments(),
              new Intake(
                  Rules.EXAMINER,
                  new Claims(new KeyIndex(List.of("facts.events"))),
                  new Written(),
                  new Ticks(() -> Rules.NOW))),
          new JsonDecoder());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type': 'ObjectEvent', FIELDS}",
        "{'@type': 'ObjectEvent', FIELDS}",
        "{'type': ['ObjectEvent'], FIELDS}",
        "{'@type': ['epcis:ObjectEvent'], FIELDS}",
        "{'type': 'epcis:ObjectEvent', FIELDS}",
        "[{'@type': 'ObjectEvent', FIELDS}]",
        "{'type': 'ObjectEvent', 'eventID': 'urn:x:1', 'eventID': 'ni:///sha-256;00', FIELDS}",
        "[{'type': 'ObjectEvent', 'eventID': 'urn:x:1', 'eventID': 'ni:///sha-256;00', FIELDS}]",
        "{'@type': 'EPCISDocument', 'epcisBody': {'eventList': [{'type': 'ObjectEvent', FIELDS}]}}",
        "{'epcisBody': {'eventList': [{'type': 'ObjectEvent', FIELDS}]}}",
        "{'eventList': [{'type': 'ObjectEvent', FIELDS}]}"
      })
  void aDocumentIsTheSameAtBothDoors(String json) {
    byte[] document = json(json);

    assertThat(new EpcisDocuments().read(document))
        .isInstanceOfSatisfying(
            EventDocument.Events.class,
            events ->
                assertThat(events.each()).hasOnlyElementsOfType(EventDocument.Each.Read.class));
    assertThat(isOne(document)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'sellerId': 'a', 'sellerId': 'b', 'description': 'Event'}",
        "{'sellerId': 'a', 'description': 'ObjectEvent', 'type': 'SHIPMENT'}",
        "{'description': 'Event', "
      })
  void aShipmentIsNone(String json) {
    assertThat(isOne(json.replace('\'', '"').getBytes(UTF_8))).isFalse();
  }

  @Test
  void theReceiptOfARecordSaysWhereItsEventsStand() {
    String event = "{'type': 'ObjectEvent', FIELDS}";
    Receipt one = take(event);
    Receipt two =
        take("[" + event + ", " + event.replace("FIELDS", "FIELDS, 'eventID': 'urn:x:2'") + "]");

    assertThat(one.id()).isNotNull();
    assertThat(one.event()).isNotNull();
    assertThat(one.position()).isNotNull();
    assertThat(two.made()).hasSize(2).extracting(Receipt::event).doesNotContainNull();
  }

  private Receipt take(String json) {
    return documents.take(arrived(json(json)), Rules.NOW);
  }

  private boolean isOne(byte[] document) {
    return documents.isOne(Kind.SHIPMENT, arrived(document));
  }

  private static ConsumerRecord<byte[], byte[]> arrived(byte[] document) {
    return new ConsumerRecord<>("inbound.shipments", 0, 0, null, document);
  }

  private static byte[] json(String document) {
    return document.replace("FIELDS", FIELDS).replace('\'', '"').getBytes(UTF_8);
  }

  private static final class Written implements FactLog {

    @Override
    public List<Position> append(List<Draft> drafts) {
      return IntStream.range(0, drafts.size())
          .mapToObj(place -> new Position("facts.events", 0, place))
          .toList();
    }

    @Override
    public boolean holds(Draft draft) {
      return true;
    }
  }
}
