package org.tierlight.risk.parameters;

import java.util.List;

/** What became of a proposal. */
public sealed interface Filing {

  /** It is filed, and waits for approval. */
  record Filed(FiledSet set) implements Filing {}

  /** The same was proposed before. */
  record Known(FiledSet set) implements Filing {}

  /** Another set has this version; a version never changes. */
  record Taken(FiledSet set) implements Filing {}

  /** It is no set. */
  record Refused(List<FigureProblem> problems) implements Filing {

    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
