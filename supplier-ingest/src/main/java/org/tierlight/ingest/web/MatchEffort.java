package org.tierlight.ingest.web;

import java.util.Collection;
import org.tierlight.identity.Nearby;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.problem.Problems;

/**
 * How much one request of matches takes: names without end, against suppliers without end, would
 * keep everybody else waiting.
 *
 * @param letters pairs of letters that are held against each other
 */
record MatchEffort(long letters) {

  /** Some seconds of a processor: a hundred ordinary queries with two names each take half. */
  static final long MOST = 3_000_000_000L;

  static MatchEffort of(Collection<Nearby> asked) {
    return new MatchEffort(asked.stream().mapToLong(Nearby::effort).sum());
  }

  /** Refuses the request before anything is compared where it takes too much. */
  void check(String pointer) {
    if (letters > MOST) {
      Problems problems = new Problems(Place.Pointer::new);
      problems.refuse(
          pointer,
          ProblemCode.TOO_MANY,
          "takes more comparisons than a request may: ask fewer queries, or by fewer and shorter"
              + " names");
      throw new Unanswerable(ProblemType.SUBMISSION_REFUSED, problems.refusals());
    }
  }
}
