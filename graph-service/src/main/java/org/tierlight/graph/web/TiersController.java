package org.tierlight.graph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tierlight.graph.commodities.Commodities;
import org.tierlight.graph.commodities.Commodity;
import org.tierlight.graph.tiers.Course;
import org.tierlight.graph.tiers.Direction;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.graph.tiers.Questions;
import org.tierlight.vocabulary.SupplierId;
import org.tierlight.vocabulary.Tier;

/** Questions along the chain. */
@RestController
public final class TiersController {

  private final Questions questions;
  private final Commodities commodities;
  private final Answers answers;
  private final InstantSource clock;

  /** Answers questions as of a clock's now. */
  public TiersController(
      Questions questions, Commodities commodities, Answers answers, InstantSource clock) {
    this.questions = questions;
    this.commodities = commodities;
    this.answers = answers;
    this.clock = clock;
  }

  /** Along which stages commodities are followed. */
  @GetMapping("/v1/map/commodities")
  public CommoditiesView commodities() {
    return new CommoditiesView(commodities.all());
  }

  /** A list, as every list goes out. */
  public record CommoditiesView(List<Commodity> items) {

    public CommoditiesView {
      items = List.copyOf(items);
    }
  }

  /** From whom a supplier buys, tier by tier. */
  @GetMapping("/v1/suppliers/{id}/upstream")
  public ResponseEntity<String> upstream(
      @PathVariable String id, HttpServletRequest request, WebRequest web) {
    return around(id, Direction.UPSTREAM, request, web);
  }

  /** To whom a supplier sells, tier by tier. */
  @GetMapping("/v1/suppliers/{id}/downstream")
  public ResponseEntity<String> downstream(
      @PathVariable String id, HttpServletRequest request, WebRequest web) {
    return around(id, Direction.DOWNSTREAM, request, web);
  }

  private ResponseEntity<String> around(
      String id, Direction direction, HttpServletRequest request, WebRequest web) {
    Parameters parameters =
        new Parameters(
            request.getParameterMap(), Set.of("tiers", "commodity", "hs", "validAt", "knownAt"));
    SupplierId supplier = parameters.supplier("id", id);
    int tiers = parameters.tiers();
    Course course = AskedCourse.of(parameters, commodities);
    Moment moment = AskedMoment.of(parameters, clock.instant());
    parameters.check();
    return answers.of(
        () ->
            Problem.found(
                questions
                    .around(course, supplier, direction, tiers, moment)
                    .map(Views.GraphView::of)),
        web);
  }

  /** By which chains two suppliers are connected, the strongest first. */
  @GetMapping("/v1/suppliers/{id}/paths")
  public ResponseEntity<String> paths(
      @PathVariable String id, HttpServletRequest request, WebRequest web) {
    Parameters parameters =
        new Parameters(
            request.getParameterMap(),
            Set.of("to", "tiers", "commodity", "hs", "validAt", "knownAt"));
    SupplierId from = parameters.supplier("id", id);
    SupplierId to = parameters.supplier("to", parameters.text("to"));
    int tiers = parameters.tiers(Tier.FARTHEST);
    if (from.equals(to)) {
      parameters.refuse("SAME_SUPPLIER", "to", "is the supplier itself", "name another supplier");
    }
    Course course = AskedCourse.of(parameters, commodities);
    Moment moment = AskedMoment.of(parameters, clock.instant());
    parameters.check();
    return answers.of(
        () ->
            Problem.found(
                questions
                    .between(course, from, to, tiers, moment)
                    .map(found -> PathsView.of(from, to, found))),
        web);
  }
}
