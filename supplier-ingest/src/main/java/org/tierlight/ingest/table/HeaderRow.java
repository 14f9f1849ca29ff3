package org.tierlight.ingest.table;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.TableRequest;

/**
 * The names over the columns of a table, as they were sent.
 *
 * @param number which row it is
 * @param meant the folded names that the columns are known by: their own, or what a mapping says
 */
record HeaderRow(long number, List<String> names, List<String> meant) {

  private static final int SHOWN = 40;
  private static final Pattern HEADING = Pattern.compile("[\\p{L}\\p{M} _]{1,40}");

  HeaderRow {
    names = names.stream().map(String::strip).toList();
    meant = List.copyOf(meant);
  }

  /** Columns that mean what their names say. */
  HeaderRow(long number, List<String> names) {
    this(number, names, names.stream().map(ColumnNames::folded).toList());
  }

  /** The same with columns that mean what a mapping says; {@code -} is nothing. */
  HeaderRow meaning(Map<String, String> mapping) {
    Map<String, String> folded = new HashMap<>();
    mapping.forEach(
        (name, field) -> folded.put(ColumnNames.folded(name), ColumnNames.folded(field)));
    return new HeaderRow(
        number, names, meant.stream().map(name -> folded.getOrDefault(name, name)).toList());
  }

  /**
   * What is wrong with a mapping.
   *
   * @param knows whether there is a field of a name
   */
  List<Problem> mistakes(Map<String, String> mapping, Predicate<String> knows) {
    return mapping.entrySet().stream()
        .flatMap(entry -> mistake(entry.getKey(), entry.getValue(), knows).stream())
        .toList();
  }

  /** Columns that a mapping makes mean what another column here means already. */
  List<Problem> repeated(Map<String, String> mapping) {
    return mapping.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(TableRequest.NOTHING))
        .filter(entry -> Collections.frequency(meant, ColumnNames.folded(entry.getValue())) > 1)
        .map(
            entry ->
                problem(
                    entry.getKey(),
                    ProblemCode.DUPLICATE_COLUMN,
                    "means the same as another column"))
        .toList();
  }

  private Optional<Problem> mistake(String column, String field, Predicate<String> knows) {
    if (names.stream().map(ColumnNames::folded).noneMatch(ColumnNames.folded(column)::equals)) {
      return Optional.of(
          problem(shown(column), ProblemCode.BAD_MAPPING, "is no column of the table"));
    }
    return field.equals(TableRequest.NOTHING) || knows.test(field)
        ? Optional.empty()
        : Optional.of(
            problem(shown(column), ProblemCode.BAD_MAPPING, "is mapped to a field there is not"));
  }

  int width() {
    return names.size();
  }

  /** The names that columns are known by. */
  Set<String> folded() {
    return new HashSet<>(meant);
  }

  /** Where each of these names first stands. */
  Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (int place = 0; place < meant.size(); place++) {
      places.putIfAbsent(meant.get(place), place);
    }
    return places;
  }

  /** A name that may be repeated; empty for one that looks rather like a cell. */
  static String shown(String column) {
    return HEADING.matcher(column).matches() ? column : "";
  }

  /** Something that is wrong with a column. */
  Problem problem(String column, ProblemCode code, String message) {
    String shown = column.length() > SHOWN ? column.substring(0, SHOWN) + "…" : column;
    return new Problem(code, new Place.Cell(number, shown), message);
  }
}
