package org.tierlight.ingest.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.ByteSource;
import org.tierlight.ingest.table.RowReader;
import org.tierlight.ingest.table.RowSource;
import org.tierlight.ingest.table.UnreadableTable;

/** Reads tables of RFC 4180, in any encoding and with any delimiter that is safely told. */
public final class CsvReader implements RowReader {

  private static final String WORKBOOK = "PK\u0003\u0004";

  @Override
  public RowSource open(ByteSource bytes, Optional<String> charset) {
    Opening raw = Opening.of(bytes);
    if (new String(raw.start(), ISO_8859_1).startsWith(WORKBOOK)) {
      throw new UnreadableTable(
          ProblemCode.MALFORMED_CSV, "is a workbook; send it with the media type of one");
    }
    Encoding encoding = Encoding.of(raw.start(), charset);
    raw.behind(encoding.mark());
    Opening text = encoding.isUtf8() ? raw : Opening.of(new Transcoded(raw, encoding.charset()));
    Delimiter delimiter = Delimiter.of(text.start());
    Rows rows = new Rows(text, delimiter.sign());
    if (delimiter.isSaid()) {
      skipBlank(rows);
    }
    return new CsvRows(rows, encoding, delimiter);
  }

  /** Passes over the line that says what stands between cells. */
  private static void skipBlank(Rows rows) {
    while (rows.hasNext() && rows.next() instanceof Rows.Read read && read.isBlank()) {
      // A blank one stood before it.
    }
  }
}
