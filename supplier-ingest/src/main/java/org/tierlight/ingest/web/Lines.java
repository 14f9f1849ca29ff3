package org.tierlight.ingest.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a body of any length, in bounded memory: a line that is too long is skipped to its
 * end and told as such.
 */
final class Lines implements Iterator<Lines.Line> {

  static final int LONGEST = 64 * 1024;

  private final InputStream in;
  private final BooleanSupplier atHand;
  private final byte[] buffer = new byte[LONGEST];
  private int from;
  private int to;
  private byte[] line = new byte[1024];
  private int length;
  private boolean tooLong;
  private long index = -1;
  private @Nullable Line next;
  private boolean ended;

  /** Lines of a body, of which more can be read without waiting where the last argument says so. */
  Lines(InputStream in, BooleanSupplier atHand) {
    this.in = in;
    this.atHand = atHand;
  }

  /**
   * One line.
   *
   * @param index which line it is, from 0; blank lines count and are passed over
   * @param bytes without its end; nothing where it was too long
   */
  record Line(long index, Optional<byte[]> bytes) {}

  @Override
  public boolean hasNext() {
    look(() -> true);
    return next != null;
  }

  /** Whether the next line, or that there is none, is known without waiting for the sender. */
  boolean isAtHand() {
    look(atHand);
    return next != null || ended;
  }

  @Override
  public Line next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Line line = next;
    next = null;
    return line;
  }

  private void look(BooleanSupplier mayRead) {
    try {
      while (next == null && !ended && (from < to || mayRead.getAsBoolean())) {
        readOn();
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Takes what the buffer holds of the present line, which may go on in the next one. */
  private void readOn() throws IOException {
    if (from == to && !fill()) {
      ended = true;
      next = complete();
      return;
    }
    int end = endOfLine();
    tooLong |= !append(end);
    from = Math.min(end + 1, to);
    if (end < to) {
      next = complete();
    }
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(buffer, 0, buffer.length));
    return to > 0;
  }

  private int endOfLine() {
    int end = from;
    while (end < to && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean append(int end) {
    int more = end - from;
    if (length + more > LONGEST) {
      return false;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(length + more, line.length * 2));
    }
    System.arraycopy(buffer, from, line, length, more);
    length += more;
    return true;
  }

  /** The line that has been read, or null for a blank one. */
  private @Nullable Line complete() {
    index++;
    Line line = line();
    length = 0;
    tooLong = false;
    return line;
  }

  private @Nullable Line line() {
    if (tooLong) {
      return new Line(index, Optional.empty());
    }
    return isBlank() ? null : new Line(index, Optional.of(Arrays.copyOf(line, length)));
  }

  private boolean isBlank() {
    for (int place = 0; place < length; place++) {
      if (line[place] > ' ' || line[place] < 0) {
        return false;
      }
    }
    return true;
  }
}
