package org.tierlight.ingest.fuzz;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;

/**
 * What a door answered.
 *
 * @param kinds what tells this answer from others: codes and places, without numbers
 * @param words what the sender is told
 */
record Answer(Set<String> kinds, List<String> words) {

  static Answer accepted(String what) {
    return new Answer(Set.of(what), List.of());
  }

  static Answer refused(List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new AssertionError("refused without a problem");
    }
    Set<String> kinds = new TreeSet<>();
    problems.forEach(problem -> kinds.add(problem.code() + " " + place(problem.place())));
    return new Answer(
        kinds,
        // A country is repeated, as docs/messages.md says.
        problems.stream()
            .filter(problem -> problem.code() != ProblemCode.UNKNOWN_COUNTRY)
            .map(Problem::message)
            .toList());
  }

  private static String place(Place place) {
    String text =
        switch (place) {
          case Place.Pointer(String pointer) -> pointer;
          case Place.Cell(long _, String column) -> column;
        };
    return text.replaceAll("[0-9]+", "0");
  }
}
