package org.tierlight.risk.engine;

import java.util.List;
import org.tierlight.risk.scenario.Refusal;

/** What came of edits: a world, or all that is wrong with them. */
public sealed interface Imagined {

  /** Where every supplier would stand. */
  record Solved(SolvedWorld world) implements Imagined {}

  /** The edits that cannot be applied; nothing was solved. */
  record Refused(List<Refusal> refusals) implements Imagined {

    public Refused {
      refusals = List.copyOf(refusals);
    }
  }
}
