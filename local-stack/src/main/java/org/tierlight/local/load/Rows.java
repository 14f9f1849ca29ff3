package org.tierlight.local.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Cuts a stream into rows or lines in bounded memory, as the gateway does: blank ones are passed
 * over, and a row that is none ends with its first line.
 */
final class Rows {

  /** The gateway refuses whatever is longer. */
  static final int LONGEST = 64 << 10;

  private final PushbackInputStream in;
  private final boolean table;
  private long number;

  private Rows(InputStream in, boolean table) {
    this.in = new PushbackInputStream(new BufferedInputStream(in, LONGEST), LONGEST + 2);
    this.table = table;
  }

  /** The rows of a table. */
  static Rows ofTable(InputStream in) {
    return new Rows(in, true);
  }

  /** The lines of a list. */
  static Rows ofLines(InputStream in) {
    return new Rows(in, false);
  }

  /** The next row with its line end, or empty at the end of the stream. */
  Optional<Row> next() throws IOException {
    while (true) {
      number++;
      Row row = table ? row() : line();
      if (row.bytes().length == 0) {
        return Optional.empty();
      }
      if (!isBlank(row)) {
        return Optional.of(row);
      }
    }
  }

  private Row row() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Cell cell = Cell.FRESH;
    int sign = 0;
    while (cell != Cell.ENDED && cell != Cell.BROKEN && bytes.size() <= LONGEST) {
      sign = take(bytes);
      cell = cell.after(sign);
    }
    if (cell == Cell.ENDED) {
      takeLineFeedAfter(sign, bytes);
      return new Row(number, bytes.toByteArray(), true);
    }
    in.unread(bytes.toByteArray());
    return new Row(number, line().bytes(), false);
  }

  /** Of a line that is too long no more is kept than shows that it is. */
  private Row line() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int sign = take(bytes);
    while (sign >= 0 && sign != '\n' && !(table && sign == '\r')) {
      sign = bytes.size() <= LONGEST ? take(bytes) : in.read();
    }
    takeLineFeedAfter(sign, bytes);
    return new Row(number, bytes.toByteArray(), bytes.size() <= LONGEST);
  }

  private int take(ByteArrayOutputStream bytes) throws IOException {
    int sign = in.read();
    if (sign >= 0) {
      bytes.write(sign);
    }
    return sign;
  }

  private void takeLineFeedAfter(int sign, ByteArrayOutputStream bytes) throws IOException {
    if (sign != '\r') {
      return;
    }
    int next = in.read();
    if (next == '\n') {
      bytes.write(next);
    } else if (next >= 0) {
      in.unread(next);
    }
  }

  /** The gateway passes over a row whose one cell holds nothing but spaces, quoted or not. */
  private boolean isBlank(Row row) {
    String text = new String(row.bytes(), StandardCharsets.ISO_8859_1);
    return table
        ? text.isBlank() || (row.isSound() && text.matches("\"\\s*\"[\r\n]*"))
        : text.chars().allMatch(sign -> sign <= ' ');
  }
}
