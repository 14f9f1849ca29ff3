package org.tierlight.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Gives a parser no more for one tag, text or comment than any workbook has there. A parser reads a
 * tag as a whole: it keeps each name it meets, and the more it keeps the longer it looks.
 */
final class Sips extends FilterInputStream {

  /** Four bytes for each character of the longest text, and what is read ahead. */
  static final int LARGEST = 512 << 10;

  private int left = LARGEST;

  Sips(InputStream in) {
    super(in);
  }

  /** The parser goes on to the next tag, text or comment. */
  void next() {
    left = LARGEST;
  }

  @Override
  public int read() throws IOException {
    return taken(super.read(), 1);
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    return taken(read, read);
  }

  private int taken(int read, int bytes) {
    left -= Math.max(0, bytes);
    if (left < 0) {
      throw new UnreadableWorkbook(
          "A part of the workbook has a tag or text of more than %d bytes".formatted(LARGEST));
    }
    return read;
  }
}
