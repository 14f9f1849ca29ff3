package org.tierlight.risk.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierlight.risk.matching.Verdict;

/**
 * What somebody sends who decides on a match.
 *
 * @param askAgainAt from when a no is asked about again
 */
record MatchDecisionForm(Verdict verdict, String reason, Optional<Instant> askAgainAt) {

  private static final int LONGEST_REASON = 500;

  /**
   * Reads a body.
   *
   * @throws InvalidQuestion with all that is wrong with it
   */
  static MatchDecisionForm read(byte[] body, Instant now) {
    List<FieldProblem> problems = new ArrayList<>();
    JsonFields fields = new JsonFields(StrictBody.read(body), "", problems);
    Verdict verdict = fields.code("decision", Verdict.class);
    String reason = fields.requiredText("reason", LONGEST_REASON);
    Optional<Instant> again =
        fields
            .coded("askAgainOn", "a date to come, such as 2031-01-31", MatchDecisionForm::day)
            .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    if (fields.areFine()) {
      problems.addAll(misfits(verdict, again, now));
    }
    if (!problems.isEmpty()) {
      throw new InvalidQuestion(problems);
    }
    return new MatchDecisionForm(verdict, reason, again);
  }

  private static List<FieldProblem> misfits(Verdict verdict, Optional<Instant> again, Instant now) {
    List<FieldProblem> problems = new ArrayList<>();
    if (again.isPresent() && verdict == Verdict.SAME) {
      problems.add(
          FieldProblem.at(
              "/askAgainOn",
              "NOT_WITH_SAME",
              "a listing never ends by time alone",
              "leave it out: the listing ends when the list drops the entry or somebody says no"));
    }
    if (again.filter(end -> !end.isAfter(now)).isPresent()) {
      problems.add(FieldProblem.at("/askAgainOn", "PAST_DATE", "it has passed", "a date to come"));
    }
    return problems;
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() <= 9999);
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
