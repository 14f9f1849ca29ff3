package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;

/**
 * The parameters that a submission may have. What they mean is never guessed: facts stay.
 *
 * @param rehearsal whether nothing is to be written
 * @param mapping what columns of a table mean
 */
record Asked(boolean rehearsal, Map<String, String> mapping) {

  private static final String DRY_RUN = "dryRun";
  private static final String MAP = "map";
  private static final Set<String> NAMES = Set.of(DRY_RUN, MAP);

  Asked {
    mapping = Map.copyOf(mapping);
  }

  /**
   * What a request asks.
   *
   * @throws Unanswerable for any other parameter, and for values that cannot be understood
   */
  static Asked of(HttpServletRequest request) {
    Map<String, List<String>> parameters = AddressParameters.of(request.getQueryString());
    if (!NAMES.containsAll(parameters.keySet())) {
      throw refused(ProblemCode.BAD_PARAMETER, "a parameter of the address is not known here");
    }
    return new Asked(rehearsal(parameters), mapping(parameters));
  }

  /**
   * Nobody believes that columns were renamed where there are none.
   *
   * @throws Unanswerable if it says what columns mean, and a body of this format has none
   */
  void checkFits(Format format) {
    if (!mapping.isEmpty() && !format.isTable()) {
      throw refused(
          ProblemCode.BAD_PARAMETER, "map says what columns of a table mean; this body has none");
    }
  }

  private static boolean rehearsal(Map<String, List<String>> parameters) {
    List<String> values = parameters.getOrDefault(DRY_RUN, List.of("false"));
    return switch (values.size() == 1 ? values.getFirst() : "") {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw refused(
              ProblemCode.BAD_PARAMETER, "dryRun is neither true nor false, or comes twice");
    };
  }

  /** Pairs between commas; the last colon of a pair parts it, so that a column may have one. */
  private static Map<String, String> mapping(Map<String, List<String>> parameters) {
    Map<String, String> mapping = new HashMap<>();
    parameters.getOrDefault(MAP, List.of()).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .forEach(pair -> put(pair.strip(), mapping));
    return mapping;
  }

  private static void put(String pair, Map<String, String> mapping) {
    int colon = pair.lastIndexOf(':');
    boolean isPair = colon > 0 && colon < pair.length() - 1;
    if (!isPair
        || mapping.put(pair.substring(0, colon).strip(), pair.substring(colon + 1).strip())
            != null) {
      throw refused(ProblemCode.BAD_MAPPING, "map has a pair that is none, or a column twice");
    }
  }

  private static Unanswerable refused(ProblemCode code, String message) {
    return new Unanswerable(ProblemType.BAD_REQUEST, List.of(Problem.at("", code, message)));
  }
}
