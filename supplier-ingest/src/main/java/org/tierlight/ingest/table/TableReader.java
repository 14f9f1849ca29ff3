package org.tierlight.ingest.table;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.ByteSource;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.ingest.submission.Table;
import org.tierlight.ingest.submission.TableRequest;
import org.tierlight.ingest.submission.Tables;
import org.tierlight.ingest.submission.Taken;
import org.tierlight.vocabulary.CountryNames;

/** Reads tables of any maker: the names of their columns say whose they are. */
public final class TableReader implements Tables {

  private final Map<TableRequest.Medium, RowReader> readers;
  private final ColumnNames names;
  private final CountryNames countries;
  private final Areas areas;

  /** A reader of these media that knows columns by these names. */
  public TableReader(
      Map<TableRequest.Medium, RowReader> readers,
      ColumnNames names,
      CountryNames countries,
      Areas areas) {
    this.readers = Map.copyOf(readers);
    this.names = names;
    this.countries = countries;
    this.areas = areas;
  }

  @Override
  public Table open(
      Kind kind, TableRequest request, ByteSource bytes, LongFunction<Origin> origins) {
    try {
      RowReader reader = readers.get(request.medium());
      if (reader == null) {
        throw new IllegalArgumentException("no reader for " + request.medium());
      }
      return open(kind, request, reader.open(bytes, request.charset()), origins);
    } catch (UnreadableTable unreadable) {
      return refused(1, unreadable.code(), String.valueOf(unreadable.getMessage()));
    }
  }

  private Table open(
      Kind kind, TableRequest request, RowSource rows, LongFunction<Origin> origins) {
    while (rows.hasNext()) {
      switch (rows.next()) {
        case Row.Broken(long number, ProblemCode code, String message, String _) -> {
          return refused(number, code, message);
        }
        case Row.Garbled(long number, int _, List<String> _, ProblemCode code, String message) -> {
          return refused(number, ofHeader(code), message);
        }
        case Row.Read header when !header.isBlank() -> {
          return open(kind, request, new HeaderRow(header.number(), header.cells()), rows, origins);
        }
        case Row.Read _ -> {}
      }
    }
    return refused(1, ProblemCode.MALFORMED_CSV, "has no header row");
  }

  /** In a header wrong bytes mean that the encoding is another. */
  private static ProblemCode ofHeader(ProblemCode code) {
    return code == ProblemCode.NOT_UTF8 ? ProblemCode.UNKNOWN_ENCODING : code;
  }

  private Table open(
      Kind kind,
      TableRequest request,
      HeaderRow header,
      RowSource rows,
      LongFunction<Origin> origins) {
    HeaderRow meant = header.meaning(request.mapping());
    if (kind == Kind.SHIPMENT && Bills.recognises(meant)) {
      List<Problem> mistakes = mistakes(meant, request, BillColumns::has);
      return mistakes.isEmpty()
          ? table(Bills.NAME, header, rows, new Bills(meant, countries, rows, origins))
          : new Table.Refused(mistakes);
    }
    if (kind == Kind.SHIPMENT && StatisticRows.recognises(meant)) {
      List<Problem> mistakes = mistakes(meant, request, StatisticRows::has);
      return mistakes.isEmpty()
          ? table(
              TradeStatistics.NAME, header, rows, new TradeStatistics(meant, areas, rows, origins))
          : new Table.Refused(mistakes);
    }
    Layout layout = layout(kind, request, header, meant, rows);
    List<Problem> problems = layout.problems();
    return problems.isEmpty()
        ? table(layout.name(), header, rows, new RowItems(layout, header, rows, origins))
        : new Table.Refused(problems);
  }

  private Layout layout(
      Kind kind, TableRequest request, HeaderRow header, HeaderRow meant, RowSource rows) {
    if (kind == Kind.SUPPLIER && Gleif.recognises(meant)) {
      return new Gleif(meant, mistakes(meant, request, Gleif::has));
    }
    if (kind == Kind.SUPPLIER && GleifRelations.recognises(meant)) {
      return new GleifRelations(meant, mistakes(meant, request, GleifRelations::has));
    }
    return kind == Kind.GRIEVANCE
        ? new CaseData(header, request.mapping())
        : new OwnLayout(kind, header, names, request, rows.delimiter());
  }

  private static List<Problem> mistakes(
      HeaderRow meant, TableRequest request, Predicate<String> knows) {
    return Stream.concat(
            meant.mistakes(request.mapping(), knows).stream(),
            meant.repeated(request.mapping()).stream())
        .toList();
  }

  private static Table table(
      String layout, HeaderRow header, RowSource rows, Iterator<Taken> items) {
    return new Table.Rows(
        rows.readAs() + "; layout=" + layout, rows.delimiter(), header.names(), items);
  }

  private static Table refused(long number, ProblemCode code, String message) {
    return new Table.Refused(List.of(new Problem(code, new Place.Cell(number, ""), message)));
  }
}
