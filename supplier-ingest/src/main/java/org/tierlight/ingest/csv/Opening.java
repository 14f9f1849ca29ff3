package org.tierlight.ingest.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.tierlight.ingest.submission.ByteSource;

/** Bytes whose beginning was looked at before they are read. */
final class Opening implements ByteSource {

  /** Enough to tell how a table is written. */
  static final int LENGTH = 64 * 1024;

  private final ByteSource rest;
  private final byte[] start;
  private int from;

  private Opening(byte[] start, ByteSource rest) {
    this.start = start;
    this.rest = rest;
  }

  static Opening of(ByteSource bytes) {
    byte[] start = new byte[LENGTH];
    int length = 0;
    try {
      for (int count = 0; count >= 0 && length < LENGTH; length += Math.max(0, count)) {
        count = bytes.read(start, length, LENGTH - length);
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return new Opening(Arrays.copyOf(start, length), bytes);
  }

  byte[] start() {
    return start.clone();
  }

  /** The same bytes without the first ones. */
  Opening behind(int count) {
    from += count;
    return this;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (from == start.length) {
      // A full look may have met the end, which not every source tells twice.
      return start.length < LENGTH ? -1 : rest.read(buffer, offset, length);
    }
    int count = Math.min(length, start.length - from);
    System.arraycopy(start, from, buffer, offset, count);
    from += count;
    return count;
  }
}
