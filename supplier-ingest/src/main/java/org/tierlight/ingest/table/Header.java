package org.tierlight.ingest.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;

/** The header row of a table of ours, and how a row below it becomes named values. */
final class Header {

  private static final String NO_HEADER =
      "there seems to be no header row: none of its %d cells is the name of a column";

  private final HeaderRow row;
  private final List<Optional<Column>> columns;
  private final Columns known;
  private final char delimiter;

  Header(HeaderRow row, Columns known, char delimiter) {
    this.row = row;
    this.known = known;
    this.columns = row.names().stream().map(name -> meaning(name, known)).toList();
    this.delimiter = delimiter;
  }

  /** Why no row below this header can be read; empty where they can. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Set<Column> seen = new HashSet<>();
    for (int place = 0; place < columns.size(); place++) {
      check(place, seen).ifPresent(problems::add);
    }
    if (row.names().stream().noneMatch(name -> !name.isBlank() && known.find(name).isPresent())) {
      problems.clear();
      problems.add(row.problem("", ProblemCode.UNKNOWN_COLUMN, NO_HEADER.formatted(row.width())));
    }
    known.missing(row.names()).stream()
        .map(name -> row.problem(name, ProblemCode.MISSING_COLUMN, "is required"))
        .forEach(problems::add);
    return problems;
  }

  /** The fields of a row. */
  Value.Fields fields(Row.Read cells) {
    Map<String, Value> outer = new HashMap<>();
    Map<String, Map<String, Value>> nested = new HashMap<>();
    for (int place = 0; place < columns.size(); place++) {
      put(columns.get(place).orElseThrow(), cells.cells().get(place), outer, nested);
    }
    nested.forEach((name, inner) -> outer.put(name, new Value.Fields(inner)));
    return new Value.Fields(outer);
  }

  /** The amounts of a row that may be a thousand times as large as they seem. */
  List<Problem> doubts(Row.Read cells) {
    List<Problem> doubts = new ArrayList<>();
    for (int place = 0; place < columns.size(); place++) {
      if (columns.get(place).orElseThrow().isDoubtful(cells.cells().get(place), delimiter)) {
        doubts.add(
            new Problem(
                ProblemCode.AMBIGUOUS_NUMBER,
                cell(cells.number(), row.names().get(place)),
                "may mean decimals or thousands"));
      }
    }
    return doubts;
  }

  /** What seems wrong with the texts of a row. */
  List<Problem> notes(Row.Read cells) {
    List<Problem> notes = new ArrayList<>();
    for (int place = 0; place < columns.size(); place++) {
      String name = row.names().get(place);
      if (!columns.get(place).orElseThrow().isPassedOver()) {
        Garbling.of(cells.cells().get(place))
            .map(what -> new Problem(ProblemCode.GARBLED_TEXT, cell(cells.number(), name), what))
            .ifPresent(notes::add);
      }
    }
    return notes;
  }

  /** The cell that a JSON pointer means. */
  Place place(long number, String pointer) {
    for (int place = 0; place < columns.size(); place++) {
      if (fills(columns.get(place).orElseThrow(), pointer)) {
        return cell(number, row.names().get(place));
      }
    }
    return cell(number, "");
  }

  /** Spreadsheets write cells behind the last column; such a one has no name, and no meaning. */
  private static Optional<Column> meaning(String name, Columns known) {
    return name.isBlank() ? Optional.of(Column.NOTHING) : known.find(name);
  }

  private Optional<Problem> check(int place, Set<Column> seen) {
    String name = row.names().get(place);
    Optional<Column> column = columns.get(place);
    if (column.isEmpty()) {
      return Optional.of(unknown(name, place));
    }
    boolean repeats =
        !column.get().isPassedOver()
            && column.get().type() != Column.Type.LIST
            && !seen.add(column.get());
    return repeats
        ? Optional.of(
            row.problem(name, ProblemCode.DUPLICATE_COLUMN, "means the same as another column"))
        : Optional.empty();
  }

  /** Of what does not look like a name only the place is told. */
  private Problem unknown(String name, int place) {
    String shown = HeaderRow.shown(name);
    return row.problem(
        shown,
        ProblemCode.UNKNOWN_COLUMN,
        shown.isEmpty()
            ? "has no known name in column %d, nor what looks like one".formatted(place + 1)
            : "is no known column");
  }

  private void put(
      Column column,
      String text,
      Map<String, Value> outer,
      Map<String, Map<String, Value>> nested) {
    if (text.isBlank() || column.isPassedOver()) {
      return;
    }
    String first = column.path().getFirst();
    Value value = column.value(text, delimiter);
    if (column.path().size() == 1) {
      outer.merge(first, value, Header::joined);
    } else {
      nested.computeIfAbsent(first, _ -> new HashMap<>()).put(column.path().getLast(), value);
    }
  }

  /** Several columns may fill one list. */
  private static Value joined(Value one, Value other) {
    return one instanceof Value.Items(List<Value> first)
            && other instanceof Value.Items(List<Value> second)
        ? new Value.Items(Stream.concat(first.stream(), second.stream()).toList())
        : other;
  }

  /** A pointer to a field, to a part of it, or to the object around it. */
  private static boolean fills(Column column, String pointer) {
    String own = "/" + String.join("/", column.path());
    return !column.isPassedOver()
        && !pointer.isEmpty()
        && (own.equals(pointer) || own.startsWith(pointer + "/") || pointer.startsWith(own + "/"));
  }

  private static Place cell(long number, String column) {
    return new Place.Cell(number, column);
  }
}
