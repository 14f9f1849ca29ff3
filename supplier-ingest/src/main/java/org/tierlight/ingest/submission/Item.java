package org.tierlight.ingest.submission;

import java.util.List;
import java.util.function.Function;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;

/** One item of a request, as far as its bytes could be read. */
public sealed interface Item {

  /**
   * Bytes that were a value.
   *
   * @param pointer where the body lies in what was sent; empty for the whole
   * @param places turns a pointer into the place that the sender knows
   */
  record Submission(
      Kind kind, Value body, Origin origin, String pointer, Function<String, Place> places)
      implements Item {

    /** A body that is the whole of what was sent. */
    public static Submission whole(Kind kind, Value body, Origin origin) {
      return new Submission(kind, body, origin, "", Place.Pointer::new);
    }
  }

  /** Bytes that were none. */
  record Unreadable(List<Problem> problems) implements Item {

    public Unreadable {
      problems = List.copyOf(problems);
    }
  }
}
