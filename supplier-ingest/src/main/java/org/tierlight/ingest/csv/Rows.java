package org.tierlight.ingest.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.ByteSource;

/**
 * The rows of a table as RFC 4180 has them, of any number, in bounded memory. A row that is none
 * costs only its first line: reading goes on behind it, so that no good row is lost to a bad one.
 * Lines behind it are looked at twice; where that happens often, quotes there close on their line.
 * Libraries end a table there; hence our own reader (ADR 0036). Bytes are kept as Latin-1
 * characters, so that a cell that is not UTF-8 costs only its row.
 */
final class Rows implements Iterator<Rows.Row> {

  static final int LONGEST = 64 * 1024;

  /** So much of a broken row goes back to whoever mends it; what is longer is cut. */
  private static final int KEPT = 4 * 1024;

  /** So often lines may be looked at twice as they are, which costs 64 KiB each time. */
  private static final int MOST_RESUMED = 100;

  /** One row, with its number as a spreadsheet counts: from 1, blank ones too. */
  sealed interface Row {

    long number();
  }

  /** A row that was read. */
  record Read(long number, List<String> cells) implements Row {

    Read {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return cells.size() == 1 && cells.getFirst().isBlank();
    }
  }

  /**
   * A row that is none.
   *
   * @param text its first line, as far as it is kept
   */
  record Broken(long number, ProblemCode code, String message, String text) implements Row {}

  private enum State {
    CELL_BEGINS,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  private final ByteSource bytes;
  private final char delimiter;
  private final byte[] buffer = new byte[2 * LONGEST];
  private int from;
  private int to;
  private boolean ended;
  private long number;
  private int resumed;
  private long passed;
  private long lookedAt;

  Rows(ByteSource bytes, char delimiter) {
    this.bytes = bytes;
    this.delimiter = delimiter;
  }

  @Override
  public boolean hasNext() {
    return has(0);
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    number++;
    State state = State.CELL_BEGINS;
    int length = 0;
    while (length <= LONGEST && has(length)) {
      byte next = buffer[from + length];
      if (endsRow(state, next)) {
        return read(length);
      }
      if (isStray(state, next)) {
        return resumed(length, "has text behind the quote that ends a cell");
      }
      if (isEndOfLine(next) && isOfOneLine()) {
        return resumed(length, "opens a quote that its line does not close, as many rows do here");
      }
      state = after(state, next);
      length++;
    }
    return length <= LONGEST && state != State.QUOTED ? read(length) : unended(length);
  }

  /** A quote that nothing closes makes a row of all that follows. */
  private Row unended(int length) {
    return spansLines(length) || length <= LONGEST
        ? resumed(length, "opens a quote that nothing closes within 64 KiB")
        : broken(ProblemCode.LINE_TOO_LONG, "is longer than 64 KiB");
  }

  /** What was looked at behind the first line is looked at again. */
  private Row resumed(int length, String message) {
    resumed += spansLines(length) ? 1 : 0;
    lookedAt = Math.max(lookedAt, passed + from + length);
    return broken(ProblemCode.MALFORMED_CSV, message);
  }

  private boolean isOfOneLine() {
    return resumed > MOST_RESUMED && passed + from < lookedAt;
  }

  private boolean spansLines(int length) {
    return IntStream.range(from, from + length).anyMatch(place -> isEndOfLine(buffer[place]));
  }

  private static boolean endsRow(State state, byte next) {
    return state != State.QUOTED && isEndOfLine(next);
  }

  private boolean isStray(State state, byte next) {
    return state == State.QUOTE_IN_QUOTED && next != '"' && next != delimiter;
  }

  private static boolean isEndOfLine(byte next) {
    return next == '\n' || next == '\r';
  }

  private State after(State state, byte next) {
    return switch (state) {
      case CELL_BEGINS -> next == '"' ? State.QUOTED : unquoted(next);
      case PLAIN -> unquoted(next);
      case QUOTED -> next == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
      case QUOTE_IN_QUOTED -> next == '"' ? State.QUOTED : State.CELL_BEGINS;
    };
  }

  private State unquoted(byte next) {
    return next == delimiter ? State.CELL_BEGINS : State.PLAIN;
  }

  private Row read(int length) {
    String text = new String(buffer, from, length, ISO_8859_1);
    from += length;
    skipEndOfLine();
    return new Read(number, cells(text));
  }

  private Row broken(ProblemCode code, String message) {
    StringBuilder line = new StringBuilder();
    while (has(0) && !isEndOfLine(buffer[from])) {
      if (line.length() < KEPT) {
        line.append((char) Byte.toUnsignedInt(buffer[from]));
      }
      from++;
    }
    skipEndOfLine();
    return new Broken(number, code, message, line.toString());
  }

  private void skipEndOfLine() {
    if (has(0) && buffer[from++] == '\r' && has(0) && buffer[from] == '\n') {
      from++;
    }
  }

  /** Cuts a row that is known to be one. */
  private List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    int begin = 0;
    while (begin <= row.length()) {
      int end = endOfCell(row, begin);
      cells.add(cell(row.substring(begin, end)));
      begin = end + 1;
    }
    return cells;
  }

  private int endOfCell(String row, int begin) {
    int behindQuotes = begin;
    if (row.startsWith("\"", begin)) {
      behindQuotes = row.indexOf('"', begin + 1) + 1;
      while (row.startsWith("\"", behindQuotes)) {
        behindQuotes = row.indexOf('"', behindQuotes + 1) + 1;
      }
    }
    int end = row.indexOf(delimiter, behindQuotes);
    return end < 0 ? row.length() : end;
  }

  private static String cell(String raw) {
    return raw.startsWith("\"") ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw;
  }

  /** Whether there is a byte so far ahead. */
  private boolean has(int ahead) {
    while (from + ahead >= to && !ended) {
      fill();
    }
    return from + ahead < to;
  }

  private void fill() {
    if (to == buffer.length) {
      System.arraycopy(buffer, from, buffer, 0, to - from);
      passed += from;
      to -= from;
      from = 0;
    }
    try {
      int count = bytes.read(buffer, to, buffer.length - to);
      ended = count < 0;
      to += Math.max(0, count);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
