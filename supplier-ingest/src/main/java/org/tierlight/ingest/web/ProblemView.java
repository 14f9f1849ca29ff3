package org.tierlight.ingest.web;

import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;

/** A problem as it goes out: a pointer, or a row and a column. */
record ProblemView(
    String code,
    @Nullable String pointer,
    @Nullable Long row,
    @Nullable String column,
    String message,
    String hint) {

  static ProblemView of(Problem problem) {
    String code = problem.code().name();
    String hint = problem.code().hint();
    return switch (problem.place()) {
      case Place.Pointer(String pointer) ->
          new ProblemView(code, pointer, null, null, problem.message(), hint);
      case Place.Cell(long row, String column) ->
          new ProblemView(code, null, row, column, problem.message(), hint);
    };
  }
}
