package org.tierlight.ingest.submission;

import java.util.Iterator;
import java.util.List;
import org.tierlight.ingest.problem.Problem;

/** A table that was sent, after its header row was read. */
public sealed interface Table {

  /** Its rows, read as they are asked for. */
  record Rows(Iterator<Item> items) implements Table {}

  /** No row can be read, because of the header. */
  record Refused(List<Problem> problems) implements Table {

    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
