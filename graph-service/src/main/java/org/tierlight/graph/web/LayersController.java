package org.tierlight.graph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tierlight.graph.places.Layers;
import org.tierlight.graph.places.Places;
import org.tierlight.graph.suppliers.Site.Place;
import org.tierlight.graph.tiers.Questions;
import org.tierlight.graph.tiers.Surroundings;
import org.tierlight.graph.tiers.TierMap;
import org.tierlight.vocabulary.SupplierId;

/** What lies around a supplier, for maps of the world. */
@RestController
public final class LayersController {

  private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");
  private static final int USUAL_FEATURES = 1_000;
  private static final Set<String> KNOWN =
      Set.of("of", "direction", "tiers", "limit", "validAt", "knownAt");

  private final Questions questions;
  private final Places places;
  private final Answers answers;
  private final InstantSource clock;

  /** Answers questions as of a clock's now. */
  public LayersController(
      Questions questions, Places places, Answers answers, InstantSource clock) {
    this.questions = questions;
    this.places = places;
    this.answers = answers;
    this.clock = clock;
  }

  private interface Drawing {
    LayerViews.LayerView of(TierMap map, Map<SupplierId, Place> places, int limit);
  }

  /** Suppliers as points. */
  @GetMapping("/v1/map/layers/sites")
  public ResponseEntity<String> sites(HttpServletRequest request, WebRequest web) {
    return layer(
        (map, places, limit) -> LayerViews.sites(Layers.sites(map, places, limit)), request, web);
  }

  /** Links as lines from seller to buyer. */
  @GetMapping("/v1/map/layers/links")
  public ResponseEntity<String> links(HttpServletRequest request, WebRequest web) {
    return layer(
        (map, places, limit) -> LayerViews.links(Layers.links(map, places, limit)), request, web);
  }

  /** How many suppliers in which country. */
  @GetMapping("/v1/map/layers/countries")
  public ResponseEntity<String> countries(HttpServletRequest request, WebRequest web) {
    return layer(
        (map, places, _) -> LayerViews.countries(Layers.countries(map, places)), request, web);
  }

  private ResponseEntity<String> layer(
      Drawing drawing, HttpServletRequest request, WebRequest web) {
    Parameters parameters = new Parameters(request.getParameterMap(), KNOWN);
    Around around = Around.of("of", parameters.text("of"), parameters, clock.instant());
    int limit = parameters.number("limit", 1, Questions.MOST_ROWS, USUAL_FEATURES);
    parameters.check();
    return answers.of(
        () ->
            Problem.found(
                around
                    .ask(questions)
                    .map(Surroundings::map)
                    .map(map -> drawing.of(map, placesOn(map), limit))),
        web,
        GEO_JSON);
  }

  private Map<SupplierId, Place> placesOn(TierMap map) {
    return places.of(map.nodes().stream().map(node -> node.supplier().id()).toList());
  }
}
