package org.tierlight.ingest.csv;

import java.util.List;
import java.util.Optional;
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

  /** The mark of UTF-8, read as Latin-1. */
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  @Override
  public Table open(Kind kind, ByteSource bytes, LongFunction<Origin> origins) {
    Rows rows = new Rows(bytes);
    while (rows.hasNext()) {
      switch (rows.next()) {
        case Rows.Broken(long number, ProblemCode code, String message) -> {
          return refused(number, code, message);
        }
        case Rows.Read header when !header.isBlank() -> {
          return open(kind, header, rows, origins);
        }
        case Rows.Read _ -> {}
      }
    }
    return refused(1, ProblemCode.MALFORMED_CSV, "has no header row");
  }

  private static Table open(Kind kind, Rows.Read first, Rows rows, LongFunction<Origin> origins) {
    List<String> names = names(first);
    Optional<Table> otherFormat = otherFormat(first.number(), names.getFirst());
    if (otherFormat.isPresent()) {
      return otherFormat.get();
    }
    Header header = new Header(first.number(), names, columns(kind));
    List<Problem> problems = header.problems();
    return problems.isEmpty()
        ? new Table.Rows(new CsvRows(kind, header, rows, origins))
        : new Table.Refused(problems);
  }

  /** Tables that spreadsheets save under the name of CSV, told from their first cell. */
  private static Optional<Table> otherFormat(long number, String first) {
    if (first.indexOf('\0') >= 0) {
      return Optional.of(refused(number, ProblemCode.NOT_UTF8, "is UTF-16 or no text"));
    }
    if (first.startsWith("PK\u0003\u0004")) {
      return Optional.of(
          refused(number, ProblemCode.MALFORMED_CSV, "is a workbook; export its sheet as CSV"));
    }
    return first.indexOf(';') >= 0 || first.indexOf('\t') >= 0
        ? Optional.of(
            refused(
                number,
                ProblemCode.MALFORMED_CSV,
                "has cells between semicolons or tabs; put commas between them"))
        : Optional.empty();
  }

  private static Columns columns(Kind kind) {
    return switch (kind) {
      case SUPPLIER -> Columns.OF_SUPPLIERS;
      case SHIPMENT -> Columns.OF_SHIPMENTS;
      case EVIDENCE, GRIEVANCE ->
          throw new IllegalArgumentException("no tables of " + kind.word() + " are taken");
    };
  }

  private static List<String> names(Rows.Read header) {
    return header.cells().stream()
        .map(name -> name.startsWith(BYTE_ORDER_MARK) ? name.substring(3) : name)
        .map(String::strip)
        .toList();
  }

  private static Table refused(long number, ProblemCode code, String message) {
    return new Table.Refused(List.of(new Problem(code, new Place.Cell(number, ""), message)));
  }
}
