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
   * @param notes what was seen while the bytes were read
   */
  record Submission(
      Kind kind,
      Value body,
      Origin origin,
      String pointer,
      Function<String, Place> places,
      List<Problem> notes)
      implements Item {

    public Submission {
      notes = List.copyOf(notes);
    }

    /** A body of which nothing is to be noted. */
    public Submission(
        Kind kind, Value body, Origin origin, String pointer, Function<String, Place> places) {
      this(kind, body, origin, pointer, places, List.of());
    }

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

  /** What was understood, and says nothing that is kept here. */
  record PassedOver(List<Problem> reasons) implements Item {

    public PassedOver {
      reasons = List.copyOf(reasons);
    }
  }
}
