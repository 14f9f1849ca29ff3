package org.tierlight.ingest.submission;

import java.util.Iterator;
import java.util.List;
import org.tierlight.ingest.problem.Problem;

/** A table that was sent, after its header row was read. */
public sealed interface Table {

  /**
   * Its rows, read as they are asked for.
   *
   * @param readAs how the bytes were read
   * @param delimiter what stands between its cells
   * @param header the names of its columns as they were sent
   */
  record Rows(String readAs, char delimiter, List<String> header, Iterator<Taken> items)
      implements Table {

    public Rows {
      header = List.copyOf(header);
    }
  }

  /** No row can be read, because of the header. */
  record Refused(List<Problem> problems) implements Table {

    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
