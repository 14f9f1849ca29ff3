package org.tierlight.message.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tierlight.message.Envelope;
import org.tierlight.message.Fact;
import org.tierlight.message.LinkTerminated;
import org.tierlight.message.MessageType;
import org.tierlight.message.Refusal;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.SupplierId;
import org.tierlight.vocabulary.TraceParent;

class EnvelopeHeadersTest {

  private static final TraceParent TRACE =
      new TraceParent("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
  private static final Instant TIME = Instant.parse("2026-03-01T08:30:00.123456789Z");

  @Property
  void anyEnvelopeComesBackAsItWent(
      @ForAll @NotEmpty String id, @ForAll String source, @ForAll Instant time) {
    Envelope sent = new Envelope(readable(id), readable(source), "some.type.v1", time, null);

    assertThat(read(EnvelopeHeaders.write(sent))).isEqualTo(sent);
  }

  @Test
  void theTraceTravelsAlong() {
    Envelope sent = new Envelope("1", "/sources/local", "t", TIME, TRACE);

    assertThat(read(EnvelopeHeaders.write(sent))).isEqualTo(sent);
  }

  @Test
  void aTraceInAnotherFormIsLeftOutAndTheMessageRead() {
    Envelope sent = new Envelope("1", "/sources/local", "t", TIME, null);
    Headers headers = EnvelopeHeaders.write(sent).add("traceparent", "00-a-b-01".getBytes(UTF_8));

    assertThat(read(headers)).isEqualTo(sent);
  }

  @Test
  void aMissingAttributeIsUnreadable() {
    Headers headers = EnvelopeHeaders.write(new Envelope("1", "s", "t", TIME, null));
    headers.remove("ce_id");

    assertThatThrownBy(() -> read(headers))
        .isInstanceOfSatisfying(
            UnreadableMessage.class, lost -> assertThat(lost.code()).isEqualTo("MISSING_HEADER"));
  }

  @Test
  void aTimeThatIsNoneIsUnreadable() {
    Headers headers = EnvelopeHeaders.write(new Envelope("1", "s", "t", TIME, null));
    headers.remove("ce_time").add("ce_time", "yesterday".getBytes(UTF_8));

    assertThatThrownBy(() -> read(headers))
        .isInstanceOfSatisfying(
            UnreadableMessage.class, lost -> assertThat(lost.code()).isEqualTo("MALFORMED_HEADER"));
  }

  @Test
  void aFactComesBackWithItsPlaceInTheLog() {
    LinkTerminated ended =
        new LinkTerminated(new SupplierId("a"), new SupplierId("b"), TIME, "letter-1");
    Envelope envelope =
        new Envelope("1", "/sources/x", MessageType.LINK_TERMINATED.typeName(), TIME, null);

    ProducerRecord<byte[], byte[]> sent =
        FactRecords.write(Topic.FACTS_SHIPMENTS, "b", envelope, ended);
    Fact<ShipmentFact> fact = FactRecords.read(arrived(sent, 3, 17), ShipmentFact.class);

    assertThat(sent.key()).isEqualTo("b".getBytes(UTF_8));
    assertThat(fact).isEqualTo(new Fact<>(new Position("facts.shipments", 3, 17), envelope, ended));
  }

  @Test
  void quarantineKeepsBytesAndHeadersAndAddsTheReason() {
    Headers original = new RecordHeaders().add("x", new byte[] {1});
    Refusal refusal =
        new Refusal(new Position("inbound.suppliers", 1, 2), "UNKNOWN_COUNTRY", "/country", "none");

    ProducerRecord<byte[], byte[]> kept =
        QuarantineRecords.write(new byte[] {9}, new byte[] {(byte) 0xff}, original, refusal);

    assertThat(kept.value()).isEqualTo(new byte[] {(byte) 0xff});
    assertThat(text(kept.headers(), "tierlight_position")).isEqualTo("inbound.suppliers-1@2");
    assertThat(text(kept.headers(), "tierlight_code")).isEqualTo("UNKNOWN_COUNTRY");
    assertThat(text(kept.headers(), "tierlight_pointer")).isEqualTo("/country");
    assertThat(kept.headers().lastHeader("x").value()).isEqualTo(new byte[] {1});
    assertThat(original.toArray()).hasSize(1);
    assertThat(QuarantineRecords.position(arrived(kept, 0, 5))).contains(refusal.position());
    assertThat(QuarantineRecords.refusal(arrived(kept, 0, 5))).contains(refusal);
    assertThat(QuarantineRecords.original(arrived(kept, 0, 5))).isEqualTo(original);
  }

  @Test
  void aRecordOfQuarantineThatDoesNotTellWhereItStoodHasNoPosition() {
    ProducerRecord<byte[], byte[]> foreign =
        new ProducerRecord<>("quarantine", new byte[] {1}, new byte[] {2});
    ProducerRecord<byte[], byte[]> empty =
        new ProducerRecord<>("quarantine", new byte[] {1}, new byte[] {2});
    empty.headers().add("tierlight_position", null);

    assertThat(QuarantineRecords.position(arrived(foreign, 0, 0))).isEmpty();
    assertThat(QuarantineRecords.position(arrived(empty, 0, 0))).isEmpty();
  }

  private static Envelope read(Headers headers) {
    return EnvelopeHeaders.read(name -> bytes(headers.lastHeader(name)));
  }

  private static byte @Nullable [] bytes(@Nullable Header header) {
    return header == null ? null : header.value();
  }

  private static String text(Headers headers, String name) {
    return new String(headers.lastHeader(name).value(), UTF_8);
  }

  /** A lone surrogate has no UTF-8 form; no sender can put it on the wire. */
  private static String readable(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }

  private static ConsumerRecord<byte[], byte[]> arrived(
      ProducerRecord<byte[], byte[]> sent, int partition, long offset) {
    return new ConsumerRecord<>(
        sent.topic(),
        partition,
        offset,
        0,
        TimestampType.CREATE_TIME,
        sent.key().length,
        sent.value().length,
        sent.key(),
        sent.value(),
        sent.headers(),
        Optional.empty());
  }
}
