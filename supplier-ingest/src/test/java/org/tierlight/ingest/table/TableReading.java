package org.tierlight.ingest.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.csv.CsvReader;
import org.tierlight.ingest.file.ReferenceTables;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Table;
import org.tierlight.ingest.submission.TableRequest;
import org.tierlight.vocabulary.CountryNames;

/** Texts as tables that a reader took, and what it made of them. */
final class TableReading {

  private static final TableReader READER =
      new TableReader(
          Map.of(TableRequest.Medium.CSV, new CsvReader()),
          ReferenceTables.columnNames(),
          CountryNames.shipped(),
          ReferenceTables.areas());

  private TableReading() {}

  static List<Problem> problems(String text) {
    Table table = open(Kind.SUPPLIER, text.getBytes(UTF_8), request(Optional.empty(), Map.of()));
    return ((Table.Refused) table).problems();
  }

  static List<ProblemCode> refused(String text) {
    return refused(text, Map.of());
  }

  static List<ProblemCode> refused(String text, Map<String, String> mapping) {
    return codes(open(Kind.SUPPLIER, text.getBytes(UTF_8), request(Optional.empty(), mapping)));
  }

  static List<ProblemCode> codes(Table refused) {
    return ((Table.Refused) refused).problems().stream().map(problem -> problem.code()).toList();
  }

  static List<Map<String, Value>> bodies(String text) {
    return bodies(text, Map.of());
  }

  static List<Map<String, Value>> bodies(String text, Map<String, String> mapping) {
    return items(open(Kind.SUPPLIER, text.getBytes(UTF_8), request(Optional.empty(), mapping)))
        .stream()
        .map(item -> ((Value.Fields) ((Item.Submission) item).body()).byName())
        .toList();
  }

  static List<Item> rows(String text) {
    return rows(text, UTF_8);
  }

  static List<Item> rows(String text, Charset charset) {
    return items(open(Kind.SUPPLIER, text.getBytes(charset), TableRequest.plain()));
  }

  static List<Item> items(Table table) {
    List<Item> items = new ArrayList<>();
    ((Table.Rows) table).items().forEachRemaining(taken -> items.add(taken.item()));
    return items;
  }

  static TableRequest request(Optional<String> charset, Map<String, String> mapping) {
    return new TableRequest(TableRequest.Medium.CSV, charset, mapping);
  }

  static Table open(Kind kind, byte[] bytes, TableRequest request) {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    return READER.open(kind, request, in::read, _ -> Rules.PLAIN);
  }
}
