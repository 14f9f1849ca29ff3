package org.tierlight.message.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.Refusal;
import org.tierlight.message.Topic;

/** Refused records as they stand in quarantine: bytes and headers untouched, the reason added. */
public final class QuarantineRecords {

  private QuarantineRecords() {}

  /** The record for quarantine of refused bytes, with the headers they came with. */
  public static ProducerRecord<byte[], byte[]> write(
      byte @Nullable [] key, byte @Nullable [] refused, Headers original, Refusal refusal) {
    Headers headers = new RecordHeaders(original.toArray());
    put(headers, "tierlight_position", refusal.position().toString());
    put(headers, "tierlight_code", refusal.code());
    put(headers, "tierlight_pointer", refusal.pointer());
    put(headers, "tierlight_message", refusal.message());
    return new ProducerRecord<>(Topic.QUARANTINE.topicName(), null, key, refused, headers);
  }

  private static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(UTF_8));
  }
}
