package org.tierlight.ingest.table;

import java.util.List;
import org.tierlight.ingest.problem.ProblemCode;

/** One row of a table, with its number as a spreadsheet counts: from 1, blank ones too. */
public sealed interface Row {

  /** Which row it is. */
  long number();

  /** A row that was read. */
  record Read(long number, List<String> cells) implements Row {

    public Read {
      cells = List.copyOf(cells);
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /**
   * A row with a cell that could not be read.
   *
   * @param place of the cell, from 0
   * @param cells as far as they could be read
   */
  record Garbled(long number, int place, List<String> cells, ProblemCode code, String message)
      implements Row {

    public Garbled {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A row that is none.
   *
   * @param text what stands there, for whoever mends it
   */
  record Broken(long number, ProblemCode code, String message, String text) implements Row {}
}
