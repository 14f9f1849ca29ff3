package org.tierlight.ingest.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.identity.Nearby;
import org.tierlight.identity.Thresholds;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.likeness.Matching;

/** Says who is meant by a description; decides nothing. */
@RestController
final class MatchController {

  private static final Set<String> PARAMETERS = Set.of("limit", "threshold");
  private static final Set<String> OF_ONE = Set.of("limit");
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
    if (MatchForms.isBatch(body)) {
      return batch(body, most, enough);
    }
    // What is no batch has no field that would say whether the score is enough.
    Parameters.of(request.getParameterMap(), OF_ONE);
    return single(body, most);
  }

  private MatchView single(Value body, int most) {
    Nearby near = matching.near(forms.single(body));
    MatchEffort.of(List.of(near)).check("/name");
    return MatchView.of(matching.find(near, most));
  }

  private EntityMatchView batch(Value body, int most, double enough) {
    Map<String, MatchForms.Query> queries = forms.batch(body);
    Map<String, Nearby> near = new TreeMap<>();
    queries.forEach((name, query) -> near.put(name, matching.near(query.sought())));
    MatchEffort.of(near.values()).check("/queries");
    Map<String, EntityMatchView.Answer> answers = new TreeMap<>();
    queries.forEach(
        (name, query) -> {
          Matching.Match match = matching.find(requireNonNull(near.get(name)), most);
          answers.put(name, EntityMatchView.Answer.of(match, query, enough));
        });
    return new EntityMatchView(answers, most);
  }
}
