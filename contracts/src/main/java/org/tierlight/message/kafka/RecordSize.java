package org.tierlight.message.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** How large records are, and how large they may be: a producer sends 1 MiB with all around it. */
public final class RecordSize {

  /** Of a fact, in bytes; in quarantine the reason is added to it. */
  public static final int LARGEST_FACT = 1_000_000;

  /** Of a record in quarantine, in bytes. */
  static final int LARGEST_REFUSED = (1 << 20) - 1024;

  /** In bytes; tells the lengths of a header's name and value. */
  private static final int AROUND_A_HEADER = 10;

  private RecordSize() {}

  /** The bytes of key, value and headers. */
  public static long of(ProducerRecord<byte[], byte[]> record) {
    long size = of(record.key()) + of(record.value());
    for (Header header : record.headers()) {
      size += header.key().getBytes(UTF_8).length + of(header.value()) + AROUND_A_HEADER;
    }
    return size;
  }

  static long of(byte @Nullable [] bytes) {
    return bytes == null ? 0 : bytes.length;
  }
}
