package org.tierlight.ingest.submission;

import java.io.IOException;

/** Bytes that arrive bit by bit. */
public interface ByteSource {

  /**
   * Reads at least one byte into a part of the buffer.
   *
   * @return how many were read; -1 at the end
   * @throws IOException if the sender has gone
   */
  int read(byte[] buffer, int from, int length) throws IOException;
}
