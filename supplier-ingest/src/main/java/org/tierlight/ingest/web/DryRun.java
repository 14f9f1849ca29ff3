package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;

/** The one parameter that a submission may have. What it means is never guessed: facts stay. */
final class DryRun {

  private static final String NAME = "dryRun";

  private DryRun() {}

  /**
   * Whether nothing is to be written.
   *
   * @throws Unanswerable for any other parameter, and for a value that is neither true nor false
   */
  static boolean isAsked(HttpServletRequest request) {
    Map<String, String[]> parameters = request.getParameterMap();
    if (parameters.keySet().stream().anyMatch(name -> !name.equals(NAME))) {
      throw refused("a parameter of the address is not known here");
    }
    List<String> values = List.of(parameters.getOrDefault(NAME, new String[] {"false"}));
    return switch (values.size() == 1 ? values.getFirst() : "") {
      case "true" -> true;
      case "false" -> false;
      default -> throw refused("dryRun is neither true nor false, or comes twice");
    };
  }

  private static Unanswerable refused(String message) {
    return new Unanswerable(
        ProblemType.BAD_REQUEST, List.of(Problem.at("", ProblemCode.BAD_PARAMETER, message)));
  }
}
