package org.tierlight.risk.kafka.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.UnreadableMessage;

/**
 * A message as a row of the store: the topic, the headers that its envelope needs, the bytes as
 * they came. Messages stay readable for ever, so stores do too.
 */
final class StoredMessage {

  private static final List<String> KEPT = List.of("ce_id", "ce_source", "ce_type", "ce_time");
  private static final int LONGEST = 0xFFFF;
  private static final byte[] NOTHING = new byte[0];

  private StoredMessage() {}

  /** The row of a message. */
  static byte[] write(String topic, byte[] key, Headers headers, byte[] value) {
    List<byte[]> fields = new ArrayList<>(List.of(topic.getBytes(UTF_8), key));
    for (String name : KEPT) {
      Header header = headers.lastHeader(name);
      fields.add(header == null ? NOTHING : header.value());
    }
    int size = value.length;
    for (byte[] field : fields) {
      size += Short.BYTES + shortEnough(field).length;
    }
    ByteBuffer row = ByteBuffer.allocate(size);
    fields.forEach(field -> row.putShort((short) field.length).put(field));
    return row.put(value).array();
  }

  private static byte[] shortEnough(byte[] field) {
    if (field.length > LONGEST) {
      throw new UnreadableMessage("MALFORMED_HEADER", "", "a key or a header is too long");
    }
    return field;
  }

  /** The message of a row, as it would be read from its topic. */
  static ConsumerRecord<byte[], byte[]> read(byte[] row) {
    ByteBuffer rest = ByteBuffer.wrap(row);
    String topic = new String(field(rest), UTF_8);
    byte[] key = field(rest);
    Headers headers = new RecordHeaders();
    for (String name : KEPT) {
      headers.add(name, field(rest));
    }
    byte[] value = new byte[rest.remaining()];
    rest.get(value);
    return record(topic, 0, 0, key, value, headers);
  }

  /** A record as a consumer would have got it. */
  static ConsumerRecord<byte[], byte[]> record(
      String topic,
      int partition,
      long offset,
      byte[] key,
      byte @Nullable [] value,
      Headers headers) {
    return new ConsumerRecord<>(
        topic,
        partition,
        offset,
        0,
        TimestampType.LOG_APPEND_TIME,
        key.length,
        value == null ? 0 : value.length,
        key,
        value,
        headers,
        Optional.empty());
  }

  private static byte[] field(ByteBuffer rest) {
    byte[] field = new byte[Short.toUnsignedInt(rest.getShort())];
    rest.get(field);
    return field;
  }
}
