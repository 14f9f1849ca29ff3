package org.tierlight.risk.web;

import java.io.Serial;
import java.util.List;

/** A question that cannot be read, with all that is wrong with it. */
final class InvalidQuestion extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient List<FieldProblem> problems;

  InvalidQuestion(List<FieldProblem> problems) {
    super("the question cannot be read");
    this.problems = List.copyOf(problems);
  }

  List<FieldProblem> problems() {
    return problems;
  }
}
