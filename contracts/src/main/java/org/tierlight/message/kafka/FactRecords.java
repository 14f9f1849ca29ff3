package org.tierlight.message.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.Envelope;
import org.tierlight.message.Fact;
import org.tierlight.message.MessageJson;
import org.tierlight.message.Topic;
import org.tierlight.vocabulary.Position;

/** Messages as records of Kafka, there and back. */
public final class FactRecords {

  private FactRecords() {}

  /** The record of a message. */
  public static ProducerRecord<byte[], byte[]> write(
      Topic topic, String key, Envelope envelope, Object message) {
    return new ProducerRecord<>(
        topic.topicName(),
        null,
        key.getBytes(UTF_8),
        MessageJson.encode(message),
        EnvelopeHeaders.write(envelope));
  }

  /**
   * The message of a record.
   *
   * @throws org.tierlight.message.UnreadableMessage if headers or bytes are not such a message
   */
  public static <T> Fact<T> read(ConsumerRecord<byte[], byte[]> record, Class<T> family) {
    Envelope envelope = EnvelopeHeaders.read(name -> bytes(record.headers().lastHeader(name)));
    T content = MessageJson.decode(envelope.type(), record.value(), family);
    return new Fact<>(position(record), envelope, content);
  }

  /** Where a record stood. */
  public static Position position(ConsumerRecord<?, ?> record) {
    return new Position(record.topic(), record.partition(), record.offset());
  }

  private static byte @Nullable [] bytes(@Nullable Header header) {
    return header == null ? null : header.value();
  }
}
