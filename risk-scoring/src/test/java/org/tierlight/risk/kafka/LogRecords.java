package org.tierlight.risk.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.Envelope;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.EnvelopeHeaders;
import org.tierlight.message.kafka.FactRecords;

/** Records as a consumer gets them, without a broker. */
final class LogRecords {

  private LogRecords() {}

  static ConsumerRecord<byte[], byte[]> of(
      Topic topic, String key, Envelope envelope, Object message) {
    return at(FactRecords.write(topic, key, envelope, message), 0, Instant.EPOCH);
  }

  /** What was sent, taken in at a place and time of the topic's only partition. */
  static ConsumerRecord<byte[], byte[]> at(
      ProducerRecord<byte[], byte[]> sent, long offset, Instant stamp) {
    return new ConsumerRecord<>(
        sent.topic(),
        0,
        offset,
        stamp.toEpochMilli(),
        TimestampType.LOG_APPEND_TIME,
        0,
        0,
        sent.key(),
        sent.value(),
        new RecordHeaders(sent.headers()),
        Optional.empty());
  }

  /** The line that says how far an export goes, of topics of one partition. */
  static String ends(Map<String, Long> offsets) {
    return LogEnds.of(
            offsets.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        it -> new TopicPartition(it.getKey(), 0), Map.Entry::getValue)),
            Instant.EPOCH)
        .text();
  }

  /** A text that stands where a message of a type should. */
  static ConsumerRecord<byte[], byte[]> of(Topic topic, Envelope envelope, String text) {
    return record(topic, text.getBytes(UTF_8), new RecordHeaders(EnvelopeHeaders.write(envelope)));
  }

  /** Bytes that nobody described. */
  static ConsumerRecord<byte[], byte[]> bare(Topic topic, byte @Nullable [] value) {
    return record(topic, value, new RecordHeaders());
  }

  private static ConsumerRecord<byte[], byte[]> record(
      Topic topic, byte @Nullable [] value, RecordHeaders headers) {
    return new ConsumerRecord<>(
        topic.topicName(),
        0,
        0,
        0,
        TimestampType.CREATE_TIME,
        0,
        0,
        new byte[0],
        value,
        headers,
        Optional.empty());
  }
}
