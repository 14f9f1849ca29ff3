package org.tierlight.message.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
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

/**
 * Refused records as they stand in quarantine: bytes and headers untouched, the reason added. Of
 * one that would be larger than a producer sends, only the reason, the size and a digest stand
 * there; it must never stop who refuses it.
 */
public final class QuarantineRecords {

  private static final String POSITION = "tierlight_position";
  private static final String CODE = "tierlight_code";
  private static final String POINTER = "tierlight_pointer";
  private static final String MESSAGE = "tierlight_message";

  /** Of a pointer or message, in characters: a name in what was refused can be of any length. */
  private static final int LONGEST_WORDS = 2_000;

  private QuarantineRecords() {}

  /** The record for quarantine of refused bytes, with the headers they came with. */
  public static ProducerRecord<byte[], byte[]> write(
      byte @Nullable [] key, byte @Nullable [] refused, Headers original, Refusal refusal) {
    Headers headers = new RecordHeaders(original.toArray());
    putReason(headers, refusal, "");
    ProducerRecord<byte[], byte[]> whole = record(key, refused, headers);
    if (RecordSize.of(whole) <= RecordSize.LARGEST_REFUSED) {
      return whole;
    }
    Headers alone = new RecordHeaders();
    putReason(alone, refusal, notKept(refused));
    return record(null, null, alone);
  }

  private static ProducerRecord<byte[], byte[]> record(
      byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
    return new ProducerRecord<>(Topic.QUARANTINE.topicName(), null, key, value, headers);
  }

  private static void putReason(Headers headers, Refusal refusal, String more) {
    put(headers, POSITION, refusal.position().toString());
    put(headers, CODE, refusal.code());
    put(headers, POINTER, shortened(refusal.pointer()));
    put(headers, MESSAGE, shortened(refusal.message()) + more);
  }

  private static String notKept(byte @Nullable [] refused) {
    return " (too large to be kept here: %d bytes, SHA-256 %s)"
        .formatted(RecordSize.of(refused), refused == null ? "of nothing" : sha256(refused));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** As much of a pointer or message as is kept. */
  public static String shortened(String words) {
    return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS) + "…";
  }

  /** Where a record of quarantine had stood; empty where its headers do not tell. */
  public static Optional<Position> position(ConsumerRecord<?, ?> quarantined) {
    return text(quarantined.headers(), POSITION).flatMap(Position::ofText);
  }

  /** Why a record stands in quarantine; empty where its headers do not tell. */
  public static Optional<Refusal> refusal(ConsumerRecord<?, ?> quarantined) {
    Headers headers = quarantined.headers();
    return position(quarantined)
        .map(
            position ->
                new Refusal(
                    position,
                    text(headers, CODE).orElse("UNKNOWN"),
                    text(headers, POINTER).orElse(""),
                    text(headers, MESSAGE).orElse("")));
  }

  /** The headers that a refused record came with. */
  public static Headers original(ConsumerRecord<?, ?> quarantined) {
    Headers headers = new RecordHeaders(quarantined.headers().toArray());
    List.of(POSITION, CODE, POINTER, MESSAGE).forEach(headers::remove);
    return headers;
  }

  private static Optional<String> text(Headers headers, String name) {
    return Optional.ofNullable(headers.lastHeader(name))
        .map(Header::value)
        .map(bytes -> new String(bytes, UTF_8));
  }

  private static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(UTF_8));
  }
}
