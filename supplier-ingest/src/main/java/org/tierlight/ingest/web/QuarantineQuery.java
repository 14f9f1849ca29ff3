package org.tierlight.ingest.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.quarantine.Hints;
import org.tierlight.ingest.quarantine.Query;
import org.tierlight.ingest.quarantine.State;

/** The parameters of calls that speak of many refused records; what they mean is never guessed. */
final class QuarantineQuery {

  private static final int USUAL = 50;

  private final Map<String, List<String>> parameters;

  private QuarantineQuery(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  /**
   * The parameters of a request, which has no others than these.
   *
   * @throws Unanswerable if it has
   */
  static QuarantineQuery of(HttpServletRequest request, Set<String> known) {
    return of(request.getQueryString(), known);
  }

  static QuarantineQuery of(@Nullable String query, Set<String> known) {
    Map<String, List<String>> parameters = AddressParameters.of(query);
    if (!known.containsAll(parameters.keySet())) {
      throw refused("a parameter of the address is not known here");
    }
    return new QuarantineQuery(parameters);
  }

  /** Which records are asked for, where some stand for these reasons. */
  Query query(Set<String> reasons) {
    return new Query(
        text("reason").map(word -> code(word, reasons)), text("topic"), state(), cursor(), limit());
  }

  /** The reason that is asked for, where records stand for these. */
  String reason(Set<String> reasons) {
    return text("reason")
        .map(word -> code(word, reasons))
        .orElseThrow(() -> refused("reason is missing" + standing(reasons)));
  }

  private static String code(String word, Set<String> reasons) {
    String code = word.toUpperCase(Locale.ROOT);
    if (!reasons.contains(code) && !Hints.isKnown(code)) {
      throw refused("reason is no code that is known" + standing(reasons));
    }
    return code;
  }

  private static String standing(Set<String> reasons) {
    return reasons.isEmpty()
        ? "; no record stands in quarantine"
        : "; records stand here for " + String.join(", ", reasons);
  }

  int limit() {
    return text("limit")
        .map(text -> text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0)
        .map(
            limit -> {
              if (limit < 1 || limit > Query.LONGEST) {
                throw refused("limit is no number from 1 to 250");
              }
              return limit;
            })
        .orElse(USUAL);
  }

  OptionalLong cursor() {
    Optional<String> text = text("cursor");
    return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(place(text.get()));
  }

  /** A cursor that leads to a place. */
  static String cursor(long place) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(("q" + place).getBytes(US_ASCII));
  }

  private static long place(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), US_ASCII);
      if (text.matches("q[0-9]{1,18}")) {
        return Long.parseLong(text.substring(1));
      }
    } catch (IllegalArgumentException noBase64) {
      // refused below, as any other text that never came from here
    }
    throw refused("cursor is none that was handed out here");
  }

  private Optional<State> state() {
    Optional<String> text = text("state");
    Optional<State> state =
        text.flatMap(
            word ->
                Arrays.stream(State.values())
                    .filter(each -> each.name().equalsIgnoreCase(word))
                    .findFirst());
    if (text.isPresent() && state.isEmpty()) {
      throw refused("state is none of OPEN, REPLAYED, DISCARDED");
    }
    return state;
  }

  private Optional<String> text(String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    if (values.size() > 1 || values.contains("")) {
      throw refused(name + " is empty or comes twice");
    }
    return values.stream().findFirst();
  }

  private static Unanswerable refused(String message) {
    return new Unanswerable(
        ProblemType.BAD_REQUEST, List.of(Problem.at("", ProblemCode.BAD_FILTER, message)));
  }
}
