package org.tierlight.ingest.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongFunction;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.ByteSource;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.ingest.submission.Table;
import org.tierlight.ingest.submission.Tables;

/** Reads tables of suppliers or shipments as CSV of RFC 4180, row by row. */
public final class CsvTables implements Tables {

  private static final int LONGEST_ROW = 64 * 1024;

  /** The mark of UTF-8, read as Latin-1. */
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  @Override
  public Table open(Kind kind, ByteSource bytes, LongFunction<Origin> origins) {
    Iterator<CsvRecord> records = records(bytes);
    try {
      if (!records.hasNext()) {
        return refused(ProblemCode.MALFORMED_CSV, "has no header row");
      }
      Header header = new Header(names(records.next()), columns(kind));
      List<Problem> problems = header.problems();
      return problems.isEmpty()
          ? new Table.Rows(new CsvRows(kind, header, records, origins))
          : new Table.Refused(problems);
    } catch (CsvParseException malformed) {
      return refused(ProblemCode.MALFORMED_CSV, "is no CSV");
    }
  }

  private static Columns columns(Kind kind) {
    return switch (kind) {
      case SUPPLIER -> Columns.OF_SUPPLIERS;
      case SHIPMENT -> Columns.OF_SHIPMENTS;
      case EVIDENCE, GRIEVANCE ->
          throw new IllegalArgumentException("no tables of " + kind.word() + " are taken");
    };
  }

  /** Read as Latin-1, which keeps every byte: cells are decoded one by one. */
  private static Iterator<CsvRecord> records(ByteSource bytes) {
    return CsvReader.builder()
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_ROW)
        .ofCsvRecord(new Stream(bytes), StandardCharsets.ISO_8859_1)
        .iterator();
  }

  private static List<String> names(CsvRecord header) {
    return header.getFields().stream()
        .map(name -> name.startsWith(BYTE_ORDER_MARK) ? name.substring(3) : name)
        .map(String::strip)
        .toList();
  }

  private static Table refused(ProblemCode code, String message) {
    return new Table.Refused(List.of(new Problem(code, new Place.Cell(1, ""), message)));
  }

  private static final class Stream extends InputStream {
    private final ByteSource bytes;

    Stream(ByteSource bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      return bytes.read(buffer, from, length);
    }
  }
}
