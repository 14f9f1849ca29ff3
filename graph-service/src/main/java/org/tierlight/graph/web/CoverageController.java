package org.tierlight.graph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tierlight.graph.tiers.Coverage;
import org.tierlight.graph.tiers.CoverageQuestion;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.vocabulary.SupplierId;

/** The question about whom nothing is known. */
@RestController
public final class CoverageController {

  private static final int USUAL_ENDS = 5;

  private final CoverageQuestion question;
  private final Answers answers;
  private final InstantSource clock;

  /** Answers the question as of a clock's now. */
  public CoverageController(CoverageQuestion question, Answers answers, InstantSource clock) {
    this.question = question;
    this.answers = answers;
    this.clock = clock;
  }

  /** How much is known of those that a supplier buys from, by tier, country or category. */
  @GetMapping("/v1/suppliers/{id}/coverage")
  public ResponseEntity<String> coverage(
      @PathVariable String id, HttpServletRequest request, WebRequest web) {
    Parameters parameters =
        new Parameters(
            request.getParameterMap(), Set.of("groupBy", "tiers", "limit", "validAt", "knownAt"));
    SupplierId supplier = parameters.supplier("id", id);
    Coverage.@Nullable Grouping asked = parameters.word("groupBy", Coverage.Grouping.class);
    Coverage.Grouping grouping = asked == null ? Coverage.Grouping.TIER : asked;
    int tiers = parameters.tiers();
    int limit = parameters.items(USUAL_ENDS);
    Moment moment = AskedMoment.of(parameters, clock.instant());
    parameters.check();
    return answers.of(
        () ->
            Problem.found(
                question
                    .ask(supplier, grouping, tiers, moment)
                    .map(found -> CoverageView.of(found, grouping, limit))),
        web);
  }
}
