package org.tierlight.message.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.Refusal;
import org.tierlight.message.Topic;
import org.tierlight.vocabulary.Position;

/** Refused records as they stand in quarantine: bytes and headers untouched, the reason added. */
public final class QuarantineRecords {

  private static final String POSITION = "tierlight_position";

  private QuarantineRecords() {}

  /** The record for quarantine of refused bytes, with the headers they came with. */
  public static ProducerRecord<byte[], byte[]> write(
      byte @Nullable [] key, byte @Nullable [] refused, Headers original, Refusal refusal) {
    Headers headers = new RecordHeaders(original.toArray());
    put(headers, POSITION, refusal.position().toString());
    put(headers, "tierlight_code", refusal.code());
    put(headers, "tierlight_pointer", refusal.pointer());
    put(headers, "tierlight_message", refusal.message());
    return new ProducerRecord<>(Topic.QUARANTINE.topicName(), null, key, refused, headers);
  }

  /** Where a record of quarantine had stood; empty where its headers do not tell. */
  public static Optional<Position> position(ConsumerRecord<?, ?> quarantined) {
    return Optional.ofNullable(quarantined.headers().lastHeader(POSITION))
        .map(Header::value)
        .flatMap(bytes -> Position.ofText(new String(bytes, UTF_8)));
  }

  private static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(UTF_8));
  }
}
