package org.tierlight.ingest.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;

/** The header row of a table, and how a row below it becomes named values. */
final class Header {

  private final long number;
  private final List<String> names;
  private final Columns columns;

  Header(long number, List<String> names, Columns columns) {
    this.number = number;
    this.names = List.copyOf(names);
    this.columns = columns;
  }

  /** Why no row below this header can be read; empty where they can. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      check(name, seen).ifPresent(problems::add);
    }
    columns.required().stream()
        .filter(name -> !seen.contains(name))
        .sorted()
        .map(name -> problem(name, ProblemCode.MISSING_COLUMN, "is required"))
        .forEach(problems::add);
    return problems;
  }

  int width() {
    return names.size();
  }

  /** The fields of a row; cells that are no UTF-8 are noted among the problems. */
  Value.Fields fields(List<String> cells, long row, List<Problem> problems) {
    Map<String, Value> outer = new HashMap<>();
    Map<String, Map<String, Value>> nested = new HashMap<>();
    for (int place = 0; place < names.size(); place++) {
      String name = names.get(place);
      Column column = columns.find(name).orElseThrow();
      utf8(cells.get(place))
          .ifPresentOrElse(
              text -> put(column, text, outer, nested), () -> problems.add(notUtf8(row, name)));
    }
    nested.forEach((name, inner) -> outer.put(name, new Value.Fields(inner)));
    return new Value.Fields(outer);
  }

  /** The cell that a JSON pointer means. */
  Place place(long row, String pointer) {
    return new Place.Cell(
        row,
        names.stream()
            .filter(name -> columns.find(name).filter(column -> fills(column, pointer)).isPresent())
            .findFirst()
            .orElse(""));
  }

  private Optional<Problem> check(String name, Set<String> seen) {
    if (columns.find(name).isEmpty()) {
      return Optional.of(problem(name, ProblemCode.UNKNOWN_COLUMN, "is no known column"));
    }
    return seen.add(Columns.folded(name))
        ? Optional.empty()
        : Optional.of(problem(name, ProblemCode.DUPLICATE_COLUMN, "is named twice"));
  }

  private static void put(
      Column column,
      String text,
      Map<String, Value> outer,
      Map<String, Map<String, Value>> nested) {
    if (text.isBlank() || column.path().isEmpty()) {
      return;
    }
    String first = column.path().getFirst();
    if (column.path().size() == 1) {
      outer.put(first, column.value(text));
    } else {
      nested
          .computeIfAbsent(first, _ -> new HashMap<>())
          .put(column.path().getLast(), column.value(text));
    }
  }

  /** A pointer to a field, to a part of it, or to the object around it. */
  private static boolean fills(Column column, String pointer) {
    String own = "/" + String.join("/", column.path());
    return !column.path().isEmpty()
        && !pointer.isEmpty()
        && (own.equals(pointer) || own.startsWith(pointer + "/") || pointer.startsWith(own + "/"));
  }

  /** Cells were read byte by byte, so that one bad cell does not cost the whole table. */
  private static Optional<String> utf8(String bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
              .toString());
    } catch (CharacterCodingException broken) {
      return Optional.empty();
    }
  }

  private Problem problem(String column, ProblemCode code, String message) {
    return new Problem(code, new Place.Cell(number, shown(column)), message);
  }

  private static Problem notUtf8(long row, String column) {
    return new Problem(
        ProblemCode.NOT_UTF8, new Place.Cell(row, column), "has bytes that are not UTF-8");
  }

  private static String shown(String column) {
    return column.length() > 40 ? column.substring(0, 40) + "…" : column;
  }
}
