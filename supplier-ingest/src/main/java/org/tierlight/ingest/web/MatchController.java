package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.identity.Thresholds;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.likeness.Matching;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;

/** Says who is meant by a description; decides nothing. */
@RestController
final class MatchController {

  private static final int MOST = 50;

  private final Reading reading;
  private final MatchForms forms;
  private final Matching matching;
  private final SuppliersKnown ready;

  MatchController(Reading reading, MatchForms forms, Matching matching, SuppliersKnown ready) {
    this.reading = reading;
    this.forms = forms;
    this.matching = matching;
    this.ready = ready;
  }

  @PostMapping(path = "/v1/match", consumes = "application/json")
  Object match(
      @RequestParam(defaultValue = "5") String limit,
      @RequestParam(required = false) @Nullable String threshold,
      HttpServletRequest request)
      throws IOException {
    ready.check();
    int most = (int) number("limit", limit, 1, MOST);
    Value body = reading.value(Body.whole(request));
    if (!MatchForms.isBatch(body)) {
      return MatchView.of(matching.find(forms.single(body), most));
    }
    double enough =
        threshold == null ? Thresholds.PUBLISHED.automatic() : number("threshold", threshold, 0, 1);
    Map<String, EntityMatchView.Answer> answers = new TreeMap<>();
    forms
        .batch(body)
        .forEach(
            (name, query) ->
                answers.put(
                    name,
                    EntityMatchView.Answer.of(matching.find(query.sought(), most), query, enough)));
    return new EntityMatchView(answers, most);
  }

  static double number(String name, String text, double least, double most) {
    try {
      double number = Double.parseDouble(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException none) {
      // Said below, as for a number outside of the range.
    }
    throw new Unanswerable(
        ProblemType.BAD_REQUEST,
        List.of(
            Problem.at(
                "", ProblemCode.OUT_OF_RANGE, name + " must lie from " + least + " to " + most)));
  }
}
