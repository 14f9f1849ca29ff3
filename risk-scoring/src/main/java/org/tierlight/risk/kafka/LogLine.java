package org.tierlight.risk.kafka;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One record of the log as a line of JSON, byte by byte.
 *
 * @param timestamp when the broker took it in, in milliseconds of 1970
 * @param key in Base64; absent where the record has none; likewise the value
 */
record LogLine(
    String topic,
    int partition,
    long offset,
    long timestamp,
    @Nullable String key,
    List<LogLine.Entry> headers,
    @Nullable String value) {

  /** A header; its value in Base64. */
  record Entry(String name, @Nullable String value) {}

  private static final JsonMapper JSON = JsonMapper.builder().build();

  LogLine {
    headers = List.copyOf(headers);
    if (topic.isBlank() || partition < 0 || offset < 0) {
      throw new IllegalArgumentException("a record has a topic, a partition and an offset");
    }
  }

  static LogLine of(ConsumerRecord<byte[], byte[]> record) {
    List<Entry> headers = new ArrayList<>();
    for (Header header : record.headers()) {
      headers.add(new Entry(header.key(), encoded(header.value())));
    }
    return new LogLine(
        record.topic(),
        record.partition(),
        record.offset(),
        record.timestamp(),
        encoded(record.key()),
        headers,
        encoded(record.value()));
  }

  /**
   * The line of a text.
   *
   * @throws IllegalArgumentException if it is none, with what is wrong
   */
  static LogLine read(String text) {
    try {
      LogLine line = JSON.readValue(text, LogLine.class);
      line.asRecord();
      return line;
    } catch (JacksonException | NullPointerException broken) {
      throw new IllegalArgumentException("no record of an exported log", broken);
    }
  }

  String text() {
    return JSON.writeValueAsString(this);
  }

  ConsumerRecord<byte[], byte[]> asRecord() {
    RecordHeaders bytes = new RecordHeaders();
    headers.forEach(header -> bytes.add(header.name(), decoded(header.value())));
    return new ConsumerRecord<>(
        topic,
        partition,
        offset,
        timestamp,
        TimestampType.LOG_APPEND_TIME,
        0,
        0,
        decoded(key),
        decoded(value),
        bytes,
        Optional.empty());
  }

  private static @Nullable String encoded(byte @Nullable [] bytes) {
    return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
  }

  private static byte @Nullable [] decoded(@Nullable String text) {
    return text == null ? null : Base64.getDecoder().decode(text);
  }
}
