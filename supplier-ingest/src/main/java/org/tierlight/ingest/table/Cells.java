package org.tierlight.ingest.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;

/** The cells of one row by the folded names of their columns. */
record Cells(HeaderRow header, Map<String, Integer> places, Row.Read row) {

  /** What stands in the first of these columns that is filled. */
  Optional<String> text(String... columns) {
    for (String column : columns) {
      Integer place = places.get(column);
      if (place != null && !row.cells().get(place).isBlank()) {
        return Optional.of(row.cells().get(place).strip());
      }
    }
    return Optional.empty();
  }

  /** What stands in all of these columns, between commas. */
  String joined(String... columns) {
    return List.of(columns).stream()
        .flatMap(column -> text(column).stream())
        .collect(Collectors.joining(", "));
  }

  /** The texts of the columns whose names begin so, in their order. */
  List<String> beginning(String start) {
    return places.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(start))
        .sorted(Map.Entry.comparingByValue())
        .map(entry -> row.cells().get(entry.getValue()).strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Something to say of one of these columns, of the first that is there. */
  Problem problem(ProblemCode code, String message, String... columns) {
    String name =
        List.of(columns).stream()
            .map(places::get)
            .filter(Objects::nonNull)
            .findFirst()
            .map(place -> header.names().get(place))
            .orElse("");
    return new Problem(code, new Place.Cell(row.number(), name), message);
  }
}
