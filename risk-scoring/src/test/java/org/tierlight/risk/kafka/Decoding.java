package org.tierlight.risk.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.Envelope;
import org.tierlight.message.MessageType;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.vocabulary.SupplierId;

/** Records as senders write them or never would, and what the decoder says of them. */
final class Decoding {

  static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");
  static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  static final SupplierId FARM = new SupplierId("farm");
  static final SupplierId MILL = new SupplierId("mill");

  private Decoding() {}

  static void assertRefused(ConsumerRecord<byte[], byte[]> record, String code) {
    assertThatThrownBy(() -> FactDecoder.decode(record))
        .isInstanceOfSatisfying(
            UnreadableMessage.class, unreadable -> assertThat(unreadable.code()).isEqualTo(code));
  }

  /** A record of a type with these fields, which no sender of ours would write. */
  static ConsumerRecord<byte[], byte[]> json(Topic topic, MessageType type, String... fields) {
    Envelope envelope = new Envelope("event-1", "/sources/test", type.typeName(), NOON, null);
    String text = "{" + String.join(", ", fields) + "}";
    return LogRecords.of(topic, envelope, text.replace('\'', '"'));
  }

  static ConsumerRecord<byte[], byte[]> record(Object message) {
    return record(Topic.FACTS_SHIPMENTS, message);
  }

  static ConsumerRecord<byte[], byte[]> record(Topic topic, Object message) {
    Envelope envelope =
        new Envelope("event-1", "/sources/test", MessageType.of(message).typeName(), NOON, null);
    return LogRecords.of(topic, "mill", envelope, message);
  }

  static ConsumerRecord<byte[], byte[]> bytes(byte @Nullable [] value) {
    return LogRecords.bare(Topic.FACTS_SHIPMENTS, value);
  }
}
