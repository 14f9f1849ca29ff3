package org.tierlight.ingest.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.capture.EventsForTests.WHEN;
import static org.tierlight.ingest.capture.EventsForTests.drafts;
import static org.tierlight.ingest.capture.EventsForTests.notes;
import static org.tierlight.ingest.capture.EventsForTests.stated;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.statement.EventStatement;
import org.tierlight.ingest.statement.Statement;
import org.tierlight.ingest.statement.SupplierStatement;
import org.tierlight.ingest.statement.TradeStatement;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.PartyIds;

class TradeOfEventsTest {

  private static final String SOURCE =
      "'sourceList': [{'type': 'owning_party', 'source': 'urn:epc:id:pgln:4012345.00001'}]";
  private static final String DESTINATION =
      "'destinationList': [{'type': 'owning_party', 'destination': 'urn:epc:id:pgln:0614141.00001'}]";
  private static final String GOODS =
      "'quantityList': [{'epcClass': 'urn:epc:class:lgtin:4012345.012345.A', 'quantity': 200, 'uom': 'KGM'}]";

  @Test
  void goodsThatAreShippedAreAShipmentAndOnlyWhatIsSaidIsKnown() {
    TradeStatement.Shipment shipment = shipment(moved("shipping", SOURCE + "," + DESTINATION));

    assertThat(shipment.sellerId()).hasToString("gln:4012345000016");
    assertThat(shipment.buyerId()).hasToString("gln:0614141000012");
    assertThat(shipment.shippedAt()).isEqualTo("2026-02-28T10:00:00Z");
    assertThat(shipment.quantity()).isEqualTo(new BigDecimal("200"));
    assertThat(shipment.unit()).isEqualTo("KGM");
    assertThat(shipment.hs()).isNull();
    assertThat(shipment.value()).isNull();
    assertThat(shipment.document()).isNull();
  }

  @Test
  void aPartyIsTheSupplierThatWasDeclaredWithItsNumber() {
    SupplierStatement declared =
        (SupplierStatement)
            Rules.statement(
                Kind.SUPPLIER, "{\"name\": \"A\", \"identifiers\": {\"gln\": \"4012345000016\"}}");

    assertThat(shipment(moved("shipping", SOURCE + "," + DESTINATION)).sellerId())
        .isEqualTo(declared.supplierId());
  }

  @ParameterizedTest
  @CsvSource({
    "urn:epc:id:sgln:4012345.00001.dock7, gln:4012345000016",
    "https://id.gs1.org/414/4012345000016/254/dock7, gln:4012345000016",
    "https://example.com/417/4012345000016, gln:4012345000016",
    "urn:lei:5493001KJTIIGC8Y1R12, lei:5493001KJTIIGC8Y1R12",
    "https://www.gleif.org/lei/5493001KJTIIGC8Y1R12, lei:5493001KJTIIGC8Y1R12",
    "https://id.gs1.org/414/4012345000017, nobody",
    "urn:lei:5493001KJTIIGC8Y1R13, nobody",
    "https://mill.example/party/1, nobody"
  })
  void aPartyIsASupplierOnlyByANumberThatHolds(String uri, String supplier) {
    assertThat(PartyIds.of(uri).map(Object::toString).orElse("nobody")).isEqualTo(supplier);
  }

  @Test
  void theSiteStandsInForThePartyThatActed() {
    String here = "'readPoint': {'id': 'urn:epc:id:sgln:9521141.00005.0'}";

    assertThat(shipment(moved("shipping", DESTINATION + "," + here)).sellerId())
        .hasToString("gln:9521141000052");
    assertThat(shipment(moved("receiving", SOURCE + "," + here)).buyerId())
        .hasToString("gln:9521141000052");
  }

  @Test
  void anEventWithoutPartiesIsKeptWithANoteOfWhatIsMissing() {
    String event = moved("shipping", SOURCE);

    assertThat(stated(event)).isEmpty();
    assertThat(drafts(event).map(each -> each.statement()))
        .singleElement()
        .isInstanceOf(EventStatement.class);
    assertThat(notes(event)).containsExactly("NO_SHIPMENT /destinationList");
  }

  @Test
  void anEventOfItsSendersOwnTypeIsKeptAndStatesNothing() {
    String event =
        moved("shipping", SOURCE + "," + DESTINATION)
            .replace("ObjectEvent", "https://mill.example/Weighed");

    assertThat(drafts(event).map(each -> each.statement()))
        .singleElement()
        .isInstanceOfSatisfying(
            EventStatement.class,
            kept -> {
              assertThat(kept.event().type().word()).isEqualTo("https://mill.example/Weighed");
              assertThat(kept.hash()).startsWith("ni:///sha-256;");
            });
    assertThat(notes(event)).containsExactly("NO_SHIPMENT /type");
    assertThat(stated("[" + transformation("") + "," + event + "]")).isEmpty();
  }

  @Test
  void goodsThatDoNotChangeHandsAreNoShipment() {
    String within = DESTINATION.replace("0614141", "4012345");

    assertThat(stated(moved("shipping", SOURCE + "," + within))).isEmpty();
    assertThat(notes(moved("shipping", SOURCE + "," + within))).containsExactly("NO_SHIPMENT ");
    assertThat(stated(moved("storing", SOURCE + "," + DESTINATION))).isEmpty();
    assertThat(stated(moved("shipping", SOURCE + "," + DESTINATION).replace("OBSERVE", "DELETE")))
        .isEmpty();
  }

  @Test
  void anErrorDeclarationWithdrawsWhatTheEventOfTheSameContentStates() {
    String event = moved("shipping", SOURCE + "," + DESTINATION);
    String early = "'errorDeclaration': {'declarationTime': '2020-01-01T00:00:00Z'}";

    TradeStatement.Shipment shipment = shipment(event);
    assertThat(stated(moved("shipping", SOURCE + "," + DESTINATION + "," + early)))
        .containsExactly(
            new TradeStatement.Withdrawal(
                shipment.shipmentId(), shipment.sellerId(), shipment.buyerId()));
    assertThat(drafts(moved("shipping", SOURCE + "," + DESTINATION + "," + early)).toList())
        .last()
        .satisfies(withdrawal -> assertThat(withdrawal.time()).isAfter("2026-02-28T10:00:00Z"));
  }

  @Test
  void aTransformationLinksItsSiteWithWhereTheInputsCameFrom() {
    String event = transformation(SOURCE + ",");

    assertThat(stated(event))
        .singleElement()
        .isInstanceOfSatisfying(
            TradeStatement.Link.class,
            link -> {
              assertThat(link.sellerId()).hasToString("gln:4012345000016");
              assertThat(link.buyerId()).hasToString("gln:9521141000052");
              assertThat(link.basis()).isNull();
            });
  }

  @Test
  void byLineageALinkIsInferred() {
    String made =
        """
        {'type': 'ObjectEvent', 'action': 'ADD', %s, %s,
         'bizLocation': {'id': 'https://id.gs1.org/414/9521141000069'}}"""
            .formatted(WHEN, GOODS);
    List<Statement> stated = stated("[" + transformation("") + "," + made + "]");

    assertThat(stated)
        .singleElement()
        .isInstanceOfSatisfying(
            TradeStatement.Link.class,
            link -> {
              assertThat(link.sellerId()).hasToString("gln:9521141000069");
              assertThat(link.basis()).isEqualTo(LinkBasis.INFERRED);
            });
    assertThat(notes(transformation(""))).containsExactly("NO_SHIPMENT /sourceList");
  }

  private static String transformation(String more) {
    return """
        {'type': 'TransformationEvent', %s, %s
         'inputQuantityList': [{'epcClass': 'urn:epc:class:lgtin:4012345.012345.A'}],
         'outputEPCList': ['urn:epc:id:sgtin:9521141.012345.1'],
         'bizLocation': {'id': 'urn:epc:id:sgln:9521141.00005.0'}}"""
        .formatted(WHEN, more);
  }

  private static String moved(String step, String more) {
    return "{'type': 'ObjectEvent', 'action': 'OBSERVE', %s, %s, 'bizStep': '%s', %s}"
        .formatted(WHEN, GOODS, step, more);
  }

  private static TradeStatement.Shipment shipment(String event) {
    return (TradeStatement.Shipment) stated(event).getFirst();
  }
}
