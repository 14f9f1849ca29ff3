package org.tierlight.risk.parameters;

import java.util.List;

/** What writing a set down amounts to. */
public sealed interface Composed {

  /** A whole set of figures that keep their ranges and their order. */
  record Whole(ParameterSet set) implements Composed {}

  /** No set, with everything that is wrong with it. */
  record Broken(List<FigureProblem> problems) implements Composed {

    public Broken {
      problems = List.copyOf(problems);
    }
  }
}
