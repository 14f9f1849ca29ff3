package org.tierlight.ingest.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.CountryNames;
import org.tierlight.vocabulary.SupplierId;

/** The parameters of a call that searches: a filter that nobody knows would show what it hides. */
final class Parameters {

  private final Map<String, String[]> byName;

  private Parameters(Map<String, String[]> byName) {
    this.byName = byName;
  }

  /**
   * The parameters of a request, which has no others than these.
   *
   * @throws Unanswerable if it has
   */
  static Parameters of(Map<String, String[]> byName, Set<String> known) {
    if (!known.containsAll(byName.keySet())) {
      throw refused(
          ProblemCode.UNKNOWN_PARAMETER,
          "only these are known here: " + String.join(", ", new TreeSet<>(known)));
    }
    return new Parameters(byName);
  }

  /** What stands under a name, which comes at most once and is not empty. */
  Optional<String> text(String name) {
    List<String> values = List.of(byName.getOrDefault(name, new String[0]));
    if (values.size() > 1 || values.stream().anyMatch(String::isBlank)) {
      throw refused(ProblemCode.UNKNOWN_PARAMETER, name + " is empty or comes twice");
    }
    return values.stream().findFirst();
  }

  Optional<Country> country(String name, CountryNames names) {
    return text(name)
        .map(
            text ->
                names
                    .find(text)
                    .orElseThrow(
                        () -> refused(ProblemCode.UNKNOWN_COUNTRY, name + " is no country")));
  }

  Optional<SupplierId> supplier(String name) {
    return text(name)
        .map(
            text -> {
              if (!SupplierId.isValid(text)) {
                throw refused(ProblemCode.MALFORMED_ID, name + " is no id of a supplier");
              }
              return new SupplierId(text);
            });
  }

  /**
   * @throws Unanswerable for no number, and for one outside of the range
   */
  double number(String name, double usual, double least, double most) {
    return text(name).map(text -> number(name, text, least, most)).orElse(usual);
  }

  int whole(String name, int usual, int least, int most) {
    double number = number(name, usual, least, most);
    if (number != Math.rint(number)) {
      throw refused(ProblemCode.OUT_OF_RANGE, name + " must be a whole number");
    }
    return (int) number;
  }

  private static double number(String name, String text, double least, double most) {
    try {
      double number = Double.parseDouble(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException none) {
      // Said below, as for a number outside of the range.
    }
    throw refused(
        ProblemCode.OUT_OF_RANGE, name + " must lie from " + plain(least) + " to " + plain(most));
  }

  /** Whole numbers without a point. */
  private static String plain(double bound) {
    return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
  }

  private static Unanswerable refused(ProblemCode code, String message) {
    return new Unanswerable(ProblemType.BAD_REQUEST, List.of(Problem.at("", code, message)));
  }
}
