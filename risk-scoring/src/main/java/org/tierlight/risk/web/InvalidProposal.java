package org.tierlight.risk.web;

import java.io.Serial;
import java.util.List;
import org.tierlight.risk.parameters.FigureProblem;

/** A proposal that is no set of figures, with all that is wrong. */
final class InvalidProposal extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient List<FigureProblem> problems;

  InvalidProposal(List<FigureProblem> problems) {
    super("the proposal is no set of figures");
    this.problems = List.copyOf(problems);
  }

  List<FigureProblem> problems() {
    return problems;
  }
}
