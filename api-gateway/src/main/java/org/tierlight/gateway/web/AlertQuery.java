package org.tierlight.gateway.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.tierlight.gateway.alerts.AlertFilter;
import org.tierlight.gateway.alerts.Alerts;
import org.tierlight.gateway.problems.FieldProblem;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.vocabulary.AlertRule;
import org.tierlight.vocabulary.SupplierId;

/** What a request asks for among the alerts. */
record AlertQuery(AlertFilter filter, int limit) {

  private static final int USUAL_PAGE = 50;

  /**
   * @throws org.tierlight.gateway.problems.Refused naming every parameter that is not valid
   */
  static AlertQuery of(ServerRequest request) {
    List<FieldProblem> problems = new ArrayList<>();
    Optional<SupplierId> supplier = supplier(request, problems);
    Optional<AlertRule> rule = rule(request, problems);
    int limit = limit(request, problems);
    if (!problems.isEmpty()) {
      throw Problem.ofFields(problems).asException();
    }
    return new AlertQuery(new AlertFilter(supplier, rule), limit);
  }

  private static Optional<SupplierId> supplier(ServerRequest request, List<FieldProblem> problems) {
    Optional<String> text = request.queryParam("supplier");
    if (text.isPresent() && !SupplierId.isValid(text.get())) {
      problems.add(
          new FieldProblem(
              "INVALID_ID", "/supplier", "not a supplier id", "Take the id from /v1/suppliers."));
      return Optional.empty();
    }
    return text.map(SupplierId::new);
  }

  private static Optional<AlertRule> rule(ServerRequest request, List<FieldProblem> problems) {
    Optional<String> name = request.queryParam("rule").map(text -> text.toUpperCase(Locale.ROOT));
    Optional<AlertRule> rule =
        name.flatMap(
            wanted ->
                Arrays.stream(AlertRule.values())
                    .filter(known -> known.name().equals(wanted))
                    .findFirst());
    if (name.isPresent() && rule.isEmpty()) {
      problems.add(new FieldProblem("UNKNOWN_CODE", "/rule", "not a rule", "One of: " + rules()));
    }
    return rule;
  }

  private static int limit(ServerRequest request, List<FieldProblem> problems) {
    Optional<String> text = request.queryParam("limit");
    OptionalInt limit = text.map(AlertQuery::number).orElse(OptionalInt.of(USUAL_PAGE));
    if (limit.isEmpty() || limit.getAsInt() < 1 || limit.getAsInt() > Alerts.LONGEST_PAGE) {
      problems.add(
          new FieldProblem(
              "OUT_OF_RANGE", "/limit", "not a page's length", "1 to " + Alerts.LONGEST_PAGE));
      return USUAL_PAGE;
    }
    return limit.getAsInt();
  }

  private static OptionalInt number(String text) {
    return text.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  private static String rules() {
    return Arrays.stream(AlertRule.values()).map(Enum::name).collect(Collectors.joining(", "));
  }
}
