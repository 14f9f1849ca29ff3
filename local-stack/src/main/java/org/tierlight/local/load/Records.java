package org.tierlight.local.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream into records, byte for byte as they are. A record of a table goes on over the ends
 * of lines that stand between quotes.
 */
final class Records {

  /** The gateway refuses far shorter ones; beyond this the file is none of ours. */
  private static final int LONGEST = 1 << 20;

  private final InputStream in;
  private final boolean quotes;

  Records(InputStream in, boolean quotes) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.quotes = quotes;
  }

  /** The next record with its line end; empty at the end of the stream. */
  byte[] next() throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    boolean quoted = false;
    for (int next = in.read(); next >= 0; next = in.read()) {
      record.write(next);
      quoted ^= quotes && next == '"';
      if (next == '\n' && !quoted) {
        break;
      }
      if (record.size() > LONGEST) {
        throw new UnreadableFile("a row or line is longer than 1 MiB: is a quote never closed?");
      }
    }
    return record.toByteArray();
  }
}
