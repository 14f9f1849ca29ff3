package org.tierlight.ingest.visibility;

import java.util.List;
import java.util.function.Function;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;

/** A document of events, as far as it could be read. */
public sealed interface EventDocument {

  /** Its events in their order; one of master data has none. */
  record Events(List<Each> each) implements EventDocument {

    public Events {
      each = List.copyOf(each);
    }
  }

  /** No event could be told from another. */
  record Unreadable(Problem problem) implements EventDocument {}

  /** One event of a document. */
  sealed interface Each {

    /**
     * An event that was read.
     *
     * @param places turns a pointer into the event into the place that the sender knows
     */
    record Read(VisibilityEvent event, Function<String, Place> places) implements Each {}

    /** An event that was not. */
    record Unread(Problem problem) implements Each {}
  }
}
