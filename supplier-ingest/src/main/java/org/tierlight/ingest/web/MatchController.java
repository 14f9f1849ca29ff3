package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.identity.Thresholds;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.likeness.Matching;

/** Says who is meant by a description; decides nothing. */
@RestController
final class MatchController {

  private static final Set<String> PARAMETERS = Set.of("limit", "threshold");
  private static final int USUAL = 5;
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
  Object match(HttpServletRequest request) throws IOException {
    ready.check();
    Parameters sent = Parameters.of(request.getParameterMap(), PARAMETERS);
    int most = sent.whole("limit", USUAL, 1, MOST);
    double enough = sent.number("threshold", Thresholds.PUBLISHED.automatic(), 0, 1);
    Value body = reading.value(Body.whole(request));
    if (!MatchForms.isBatch(body)) {
      return MatchView.of(matching.find(forms.single(body), most));
    }
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
}
