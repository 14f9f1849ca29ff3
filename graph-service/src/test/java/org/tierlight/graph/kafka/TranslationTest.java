package org.tierlight.graph.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.folding.Change;
import org.tierlight.graph.links.Declaration;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Shipment;
import org.tierlight.graph.links.Termination;
import org.tierlight.graph.links.Withdrawal;
import org.tierlight.graph.ownership.Ownership;
import org.tierlight.graph.parts.Part;
import org.tierlight.message.AssuranceRecorded;
import org.tierlight.message.ChannelReported;
import org.tierlight.message.Envelope;
import org.tierlight.message.LinkDeclared;
import org.tierlight.message.LinkTerminated;
import org.tierlight.message.MessageJson;
import org.tierlight.message.MessageType;
import org.tierlight.message.OwnershipDeclared;
import org.tierlight.message.PartPlanned;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.ShipmentWithdrawn;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.message.kafka.EnvelopeHeaders;
import org.tierlight.vocabulary.AssuranceKind;
import org.tierlight.vocabulary.IsoWeek;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.OwnershipKind;
import org.tierlight.vocabulary.SupplierId;

/** What each message says of the map, and which messages say nothing that it could hold. */
class TranslationTest {

  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
  private static final SupplierId FARM = new SupplierId("farm");
  private static final SupplierId MILL = new SupplierId("mill");
  private static final Instant LEARNT = Instant.parse("2026-06-15T12:00:07Z");
  private static final LinkKey LINK = new LinkKey(FARM, MILL);

  @Test
  void aShipmentSaysWhetherItIsDocumented() {
    assertThat(change(shipment(null))).isEqualTo(shipped(LinkBasis.DOCUMENTED));
    assertThat(change(shipment(LinkBasis.DOCUMENTED))).isEqualTo(shipped(LinkBasis.DOCUMENTED));
    assertThat(change(shipment(LinkBasis.INFERRED))).isEqualTo(shipped(LinkBasis.INFERRED));
  }

  @Test
  void aWithdrawnShipmentStandsInThePlaceOfTheShipment() {
    assertThat(change(new ShipmentWithdrawn("s-1", FARM, MILL)))
        .isEqualTo(new Change.Said(stamped(new Withdrawal("s-1", LINK))));
    assertRefused(Topic.FACTS_SHIPMENTS, new ShipmentWithdrawn("s-1", FARM, FARM), "SELF_SUPPLY");
    assertRefused(
        Topic.FACTS_SHIPMENTS, new ShipmentWithdrawn("", FARM, MILL), "LENGTH_OUT_OF_RANGE");
    assertRefused(
        Topic.FACTS_SHIPMENTS,
        new ShipmentWithdrawn("s".repeat(1_001), FARM, MILL),
        "LENGTH_OUT_OF_RANGE");
  }

  @Test
  void aWithdrawalThatNamesNoShipmentIsRefused() {
    assertThatThrownBy(
            () ->
                Translation.change(
                    record(
                        Topic.FACTS_SHIPMENTS,
                        MessageType.SHIPMENT_WITHDRAWN,
                        "{\"sellerId\": \"farm\", \"buyerId\": \"mill\"}".getBytes(UTF_8))))
        .isInstanceOfSatisfying(
            UnreadableMessage.class,
            unreadable -> {
              assertThat(unreadable.code()).isEqualTo("MISSING_FIELD");
              assertThat(unreadable.pointer()).isEqualTo("/shipmentId");
            });
  }

  @ParameterizedTest
  @CsvSource({
    ", , false",
    ", DOCUMENTED, false",
    "contract, , true",
    "contract, DOCUMENTED, true",
    "contract, INFERRED, false"
  })
  void aDeclaredLinkIsDocumentedByADocumentUnlessItIsInferred(
      @Nullable String document, @Nullable LinkBasis basis, boolean documented) {
    assertThat(change(new LinkDeclared(FARM, MILL, List.of(), NOON, document, basis, null)))
        .isEqualTo(
            new Change.Said(
                stamped(
                    Declaration.of(
                        LINK,
                        NOON,
                        List.of(),
                        basis == null ? LinkBasis.DOCUMENTED : basis,
                        documented,
                        null))));
  }

  @Test
  void aTerminationNamesItsDayAndItsDocument() {
    assertThat(change(new LinkTerminated(FARM, MILL, NOON, "letter")))
        .isEqualTo(new Change.Said(stamped(new Termination(LINK, NOON, "letter"))));
  }

  @Test
  void whatVouchesForASupplierMakesItKnownAndNothingElse() {
    AssuranceRecorded assured =
        new AssuranceRecorded(MILL, AssuranceKind.SELF_DECLARATION, NOON, "file-7");
    IsoWeek week = IsoWeek.of(LocalDate.of(2026, 6, 1));
    ChannelReported open = new ChannelReported(MILL, week, week, 1, "Fictional Union");

    assertThat(change(Topic.FACTS_SUPPLIERS, assured)).isEqualTo(mentioned());
    assertThat(change(Topic.FACTS_SUPPLIERS, open)).isEqualTo(mentioned());
    assertRefused(Topic.FACTS_SHIPMENTS, assured, "UNKNOWN_TYPE");
  }

  @Test
  void aPlanThatSaysNothingOfItsPartsIsNotAnEmptyOne() {
    Part unknown = new Part("p-1", MILL, null, null, null, null);
    Part leaf = new Part("p-1", MILL, null, null, List.of(), List.of());

    assertThat(change(Topic.FACTS_SUPPLIERS, new PartPlanned(MILL, "p-1", null, null, null, null)))
        .isEqualTo(new Change.Planned(stamped(unknown)));
    assertThat(
            change(
                Topic.FACTS_SUPPLIERS,
                new PartPlanned(MILL, "p-1", null, null, List.of(), List.of())))
        .isEqualTo(new Change.Planned(stamped(leaf)));
    assertRefused(
        Topic.FACTS_SUPPLIERS,
        new PartPlanned(MILL, "", null, null, null, null),
        "LENGTH_OUT_OF_RANGE");
  }

  @Test
  void whoHoldsWhomIsSaidWithItsSourceAndItsTimes() {
    OwnershipDeclared declared =
        new OwnershipDeclared(
            MILL, FARM, OwnershipKind.OWNER, 0.75, NOON, null, "Fictional Register", "file-1");

    assertThat(change(Topic.FACTS_IDENTITY, declared))
        .isEqualTo(
            new Change.Owned(
                stamped(
                    new Ownership(
                        MILL,
                        FARM,
                        OwnershipKind.OWNER,
                        0.75,
                        NOON,
                        null,
                        "Fictional Register",
                        "file-1"))));
    assertRefused(
        Topic.FACTS_IDENTITY,
        new OwnershipDeclared(
            MILL,
            FARM,
            OwnershipKind.OWNER,
            null,
            Instant.EPOCH.minusSeconds(1L << 32),
            null,
            null,
            null),
        "TIME_OUT_OF_RANGE");
  }

  private static Change mentioned() {
    return new Change.Mentioned(List.of(MILL));
  }

  private static Change shipped(LinkBasis basis) {
    return new Change.Said(
        stamped(new Shipment("s-1", LINK, Goods.UNKNOWN, NOON, 0, null, basis, null)));
  }

  private static <T> Stamped<T> stamped(T value) {
    return new Stamped<>(new Stamp(NOON, "event-1", "/sources/test"), LEARNT, value);
  }

  private static ShipmentRecorded shipment(@Nullable LinkBasis basis) {
    return new ShipmentRecorded(
        "s-1", FARM, MILL, null, null, null, null, null, null, NOON, null, null, null, basis, null);
  }

  private static void assertRefused(Topic topic, Object message, String code) {
    assertThatThrownBy(() -> change(topic, message))
        .isInstanceOfSatisfying(
            UnreadableMessage.class, unreadable -> assertThat(unreadable.code()).isEqualTo(code));
  }

  private static Change change(Object message) {
    return change(Topic.FACTS_SHIPMENTS, message);
  }

  private static Change change(Topic topic, Object message) {
    return Translation.change(record(topic, MessageType.of(message), MessageJson.encode(message)));
  }

  private static ConsumerRecord<byte[], byte[]> record(
      Topic topic, MessageType type, byte[] value) {
    Headers headers =
        EnvelopeHeaders.write(
            new Envelope("event-1", "/sources/test", type.typeName(), NOON, null));
    return new ConsumerRecord<>(
        topic.topicName(),
        0,
        0,
        LEARNT.toEpochMilli(),
        TimestampType.LOG_APPEND_TIME,
        0,
        0,
        new byte[0],
        value,
        new RecordHeaders(headers),
        Optional.empty());
  }
}
