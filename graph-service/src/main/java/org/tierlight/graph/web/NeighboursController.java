package org.tierlight.graph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tierlight.graph.pictures.Clustering;
import org.tierlight.graph.pictures.Drawing;
import org.tierlight.graph.pictures.Group;
import org.tierlight.graph.pictures.Layout;
import org.tierlight.graph.pictures.Opened;
import org.tierlight.graph.pictures.Picture;
import org.tierlight.graph.tiers.Direction;
import org.tierlight.graph.tiers.Questions;
import org.tierlight.graph.tiers.Surroundings;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Tier;

/** What lies around a supplier as a picture that can be drawn as it comes. */
@RestController
public final class NeighboursController {

  private static final int USUAL_SPOTS = 300;
  private static final int MOST_SPOTS = 500;
  private static final Set<String> KNOWN =
      Set.of("direction", "tiers", "limit", "side", "tier", "country", "validAt", "knownAt");

  private final Questions questions;
  private final Layout layout;
  private final Answers answers;
  private final InstantSource clock;

  /** Answers questions as of a clock's now. */
  public NeighboursController(
      Questions questions, Layout layout, Answers answers, InstantSource clock) {
    this.questions = questions;
    this.layout = layout;
    this.answers = answers;
    this.clock = clock;
  }

  /** Who is around a supplier, where each stands, and together where they are too many. */
  @GetMapping("/v1/suppliers/{id}/neighbours")
  public ResponseEntity<String> neighbours(
      @PathVariable String id, HttpServletRequest request, WebRequest web) {
    Parameters parameters = new Parameters(request.getParameterMap(), KNOWN);
    Around around = Around.of("id", id, parameters, clock.instant());
    int limit = parameters.number("limit", Clustering.FEWEST_SPOTS, MOST_SPOTS, USUAL_SPOTS);
    Opened opened = opened(parameters);
    parameters.check();
    return answers.of(
        () -> Problem.found(around.ask(questions).map(found -> draw(found, opened, limit))), web);
  }

  private static Opened opened(Parameters parameters) {
    @Nullable Direction side = parameters.word("side", Direction.class);
    int tier = parameters.number("tier", 1, Tier.FARTHEST, 0);
    @Nullable String country =
        parameters.code(
            "country",
            NeighboursController::country,
            "a code of ISO 3166-1, such as VN, or unknown, or any");
    return new Opened(side, tier == 0 ? null : new Tier(tier), country);
  }

  private static Optional<String> country(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return word.equals(Group.UNKNOWN) || word.equals(Group.ANY)
        ? Optional.of(word)
        : Country.ofCode(text).map(Country::code);
  }

  private PictureView draw(Surroundings around, Opened opened, int limit) {
    Picture picture = Clustering.of(around, opened, limit);
    return PictureView.of(picture, layout.place(Drawing.of(picture)));
  }
}
