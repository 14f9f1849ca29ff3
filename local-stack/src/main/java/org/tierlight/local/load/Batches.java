package org.tierlight.local.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Gathers records into batches, each headed by the same header where there is one. */
final class Batches {

  private static final int MOST_RECORDS = 1_000;
  private static final int MOST_BYTES = 512 << 10;

  private final Records records;
  private final byte[] header;
  private long before;

  Batches(Records records, byte[] header) {
    this.records = records;
    this.header = header.clone();
  }

  /** The next batch, or empty at the end. */
  Optional<Batch> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(header);
    long first = before;
    while (before - first < MOST_RECORDS && bytes.size() < MOST_BYTES) {
      byte[] record = records.next();
      if (record.length == 0) {
        break;
      }
      bytes.write(record);
      before++;
    }
    return before == first ? Optional.empty() : Optional.of(new Batch(first, bytes.toByteArray()));
  }
}
