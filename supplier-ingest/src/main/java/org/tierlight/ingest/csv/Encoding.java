package org.tierlight.ingest.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.table.UnreadableTable;

/**
 * In which encoding a table is written.
 *
 * @param mark how many bytes of its mark stand before the text
 */
record Encoding(Charset charset, int mark) {

  private record Mark(Charset charset, List<Integer> bytes) {

    boolean begins(byte[] start) {
      for (int place = 0; place < bytes.size(); place++) {
        if (place >= start.length || Byte.toUnsignedInt(start[place]) != bytes.get(place)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Mark> MARKS =
      List.of(
          new Mark(UTF_8, List.of(0xef, 0xbb, 0xbf)),
          new Mark(UTF_16LE, List.of(0xff, 0xfe)),
          new Mark(UTF_16BE, List.of(0xfe, 0xff)));

  /**
   * The encoding that the sender names, else that a mark names, else the one that is safely told.
   * Where none is, UTF-8: its faulty cells are refused, and nothing is read as what it is not.
   */
  static Encoding of(byte[] start, Optional<String> named) {
    Optional<Mark> mark = MARKS.stream().filter(each -> each.begins(start)).findFirst();
    int length = mark.map(each -> each.bytes().size()).orElse(0);
    if (mark.isPresent()) {
      return new Encoding(mark.get().charset(), length);
    }
    if (named.isPresent()) {
      return new Encoding(charset(named.get()), 0);
    }
    return new Encoding(wide(start).or(() -> LegacyEncodings.of(start)).orElse(UTF_8), 0);
  }

  boolean isUtf8() {
    return charset.equals(UTF_8);
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new UnreadableTable(
          ProblemCode.UNKNOWN_ENCODING, "is in an encoding whose name is not known here");
    }
  }

  /** UTF-16 without a mark: every other byte of plain Latin text is zero. */
  private static Optional<Charset> wide(byte[] start) {
    int[] zeros = new int[2];
    for (int place = 0; place < start.length; place++) {
      zeros[place % 2] += start[place] == 0 ? 1 : 0;
    }
    // A few zeros are bad signs in cells, which cost their rows only.
    if ((zeros[0] + zeros[1]) * 10 <= start.length) {
      return Optional.empty();
    }
    if (zeros[1] * 4 > start.length && zeros[0] == 0) {
      return Optional.of(UTF_16LE);
    }
    if (zeros[0] * 4 > start.length && zeros[1] == 0) {
      return Optional.of(UTF_16BE);
    }
    throw new UnreadableTable(ProblemCode.MALFORMED_CSV, "has zero bytes and is no text");
  }
}
