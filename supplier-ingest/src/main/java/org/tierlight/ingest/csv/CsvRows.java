package org.tierlight.ingest.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.table.Row;
import org.tierlight.ingest.table.RowSource;

/** Rows of bytes as rows of text. */
final class CsvRows implements RowSource {

  private final Rows rows;
  private final Encoding encoding;
  private final Delimiter delimiter;

  CsvRows(Rows rows, Encoding encoding, Delimiter delimiter) {
    this.rows = rows;
    this.encoding = encoding;
    this.delimiter = delimiter;
  }

  @Override
  public String readAs() {
    return "text/csv; charset=%s; delimiter=%s"
        .formatted(encoding.charset().name(), delimiter.word());
  }

  @Override
  public char delimiter() {
    return delimiter.sign();
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Row next() {
    return switch (rows.next()) {
      case Rows.Read(long number, List<String> cells) -> read(number, cells);
      case Rows.Broken(long number, ProblemCode code, String message, String text) ->
          new Row.Broken(number, code, message, text(text).orElse(""));
    };
  }

  /** Cells were read byte by byte, so that one bad cell does not cost the whole table. */
  private Row read(long number, List<String> cells) {
    List<String> texts = new ArrayList<>(cells.size());
    int bad = -1;
    for (int place = 0; place < cells.size(); place++) {
      Optional<String> text = text(cells.get(place));
      texts.add(text.orElse(""));
      bad = text.isEmpty() && bad < 0 ? place : bad;
    }
    return bad < 0
        ? new Row.Read(number, texts)
        : new Row.Garbled(
            number,
            bad,
            texts,
            ProblemCode.NOT_UTF8,
            "has bytes that are not " + encoding.charset().name());
  }

  private static Optional<String> text(String bytes) {
    try {
      return Optional.of(
              StandardCharsets.UTF_8
                  .newDecoder()
                  .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                  .toString())
          .filter(text -> text.indexOf(Transcoded.LOST) < 0);
    } catch (CharacterCodingException broken) {
      return Optional.empty();
    }
  }
}
