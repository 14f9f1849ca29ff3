package org.tierlight.risk.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
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
    ProducerRecord<byte[], byte[]> sent = FactRecords.write(topic, key, envelope, message);
    return record(topic, sent.value(), new RecordHeaders(sent.headers()));
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
