package org.tierlight.graph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tierlight.graph.commodities.Commodities;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.tiers.Course;
import org.tierlight.graph.tiers.Direction;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.graph.tiers.Questions;
import org.tierlight.graph.tiers.Weighted;
import org.tierlight.vocabulary.SupplierId;

/** Questions about whole chains: who depends on whom, where chains meet, what changed in them. */
@RestController
public final class ChainsController {

  private static final int MOST_BUYERS = 20;
  private static final Set<String> PARTS =
      Set.of("tiers", "limit", "commodity", "hs", "validAt", "knownAt");

  private final Questions questions;
  private final Commodities commodities;
  private final Answers answers;
  private final InstantSource clock;

  /** Answers questions as of a clock's now. */
  public ChainsController(
      Questions questions, Commodities commodities, Answers answers, InstantSource clock) {
    this.questions = questions;
    this.commodities = commodities;
    this.answers = answers;
    this.clock = clock;
  }

  /** Who depends on a supplier, and with what part of its purchases. */
  @GetMapping("/v1/suppliers/{id}/dependents")
  public ResponseEntity<String> dependents(
      @PathVariable String id, HttpServletRequest request, WebRequest web) {
    return parts(asked(id, request), questions::dependents, web);
  }

  /** Through whom most of what a supplier buys passes. */
  @GetMapping("/v1/suppliers/{id}/chokepoints")
  public ResponseEntity<String> chokepoints(
      @PathVariable String id, HttpServletRequest request, WebRequest web) {
    return parts(asked(id, request), questions::chokepoints, web);
  }

  private interface PartsQuestion {
    Sought<Weighted> ask(Course course, SupplierId supplier, int tiers, Moment moment);
  }

  private ResponseEntity<String> parts(Asked asked, PartsQuestion question, WebRequest web) {
    return answers.of(
        () ->
            Problem.found(
                question
                    .ask(asked.course, asked.supplier, asked.tiers, asked.moment)
                    .map(found -> ChainViews.WeightedView.of(found, asked.limit))),
        web);
  }

  private record Asked(Course course, SupplierId supplier, int tiers, int limit, Moment moment) {}

  private Asked asked(String id, HttpServletRequest request) {
    Parameters parameters = new Parameters(request.getParameterMap(), PARTS);
    Asked asked =
        new Asked(
            AskedCourse.of(parameters, commodities),
            parameters.supplier("id", id),
            parameters.tiers(),
            parameters.items(),
            AskedMoment.of(parameters, clock.instant()));
    parameters.check();
    return asked;
  }

  /** Which links around a supplier came, went and grew between two moments. */
  @GetMapping("/v1/suppliers/{id}/changes")
  public ResponseEntity<String> changes(
      @PathVariable String id, HttpServletRequest request, WebRequest web) {
    Parameters parameters =
        new Parameters(
            request.getParameterMap(), Set.of("from", "to", "direction", "tiers", "limit"));
    SupplierId supplier = parameters.supplier("id", id);
    @Nullable Direction asked = parameters.word("direction", Direction.class);
    Direction direction = asked == null ? Direction.UPSTREAM : asked;
    int tiers = parameters.tiers(1);
    int limit = parameters.items();
    AskedMoment.Pair pair = AskedMoment.pair(parameters, clock.instant());
    parameters.check();
    return answers.of(
        () ->
            Problem.found(
                questions
                    .changes(supplier, direction, tiers, pair.before(), pair.after())
                    .map(found -> ChainViews.ChangesView.of(found, limit))),
        web);
  }

  /** Whom more than one of a set of suppliers buys from, directly or further up. */
  @GetMapping("/v1/map/shared")
  public ResponseEntity<String> shared(HttpServletRequest request, WebRequest web) {
    Parameters parameters =
        new Parameters(
            request.getParameterMap(), Set.of("of", "tiers", "limit", "validAt", "knownAt"));
    SequencedSet<SupplierId> buyers = buyers(parameters);
    int tiers = parameters.tiers();
    int limit = parameters.items();
    Moment moment = AskedMoment.of(parameters, clock.instant());
    parameters.check();
    return answers.of(
        () ->
            Problem.found(
                questions
                    .shared(buyers, tiers, moment)
                    .map(found -> ChainViews.SharedView.of(found, limit))),
        web);
  }

  private static SequencedSet<SupplierId> buyers(Parameters parameters) {
    @Nullable String text = parameters.text("of");
    SequencedSet<SupplierId> buyers = new LinkedHashSet<>();
    for (String id : text == null ? new String[0] : text.split(",", -1)) {
      buyers.add(parameters.supplier("of", id.strip()));
    }
    if (buyers.size() < 2 || buyers.size() > MOST_BUYERS) {
      parameters.refuse(
          "OUT_OF_RANGE",
          "of",
          "names no set of suppliers",
          "2 to %d different ids, with commas between".formatted(MOST_BUYERS));
    }
    return buyers;
  }
}
