package org.tierlight.local.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Bytes that are made line by line, so that a file of any length needs the memory of a line. */
abstract class LineStream extends InputStream {

  private InputStream line = InputStream.nullInputStream();

  /** The next line with its end, or empty behind the last. */
  abstract Optional<byte[]> nextLine() throws IOException;

  @Override
  public final int read() throws IOException {
    int next = line.read();
    return next < 0 && readLine() ? line.read() : next;
  }

  @Override
  public final int read(byte[] bytes, int offset, int length) throws IOException {
    int count = line.read(bytes, offset, length);
    return count < 0 && readLine() ? line.read(bytes, offset, length) : count;
  }

  private boolean readLine() throws IOException {
    Optional<byte[]> next = nextLine();
    next.ifPresent(bytes -> line = new ByteArrayInputStream(bytes));
    return next.isPresent();
  }
}
