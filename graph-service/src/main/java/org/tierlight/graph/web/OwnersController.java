package org.tierlight.graph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tierlight.graph.ownership.Owners;
import org.tierlight.graph.ownership.Ownership;
import org.tierlight.graph.ownership.OwnershipQuestions;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.vocabulary.OwnershipKind;
import org.tierlight.vocabulary.SupplierId;

/** Who holds a supplier, and whom it holds. */
@RestController
public final class OwnersController {

  private static final int FARTHEST = 10;

  private final OwnershipQuestions questions;
  private final Answers answers;
  private final InstantSource clock;

  /** Answers questions as of a clock's now. */
  public OwnersController(OwnershipQuestions questions, Answers answers, InstantSource clock) {
    this.questions = questions;
    this.answers = answers;
    this.clock = clock;
  }

  /** Owners and their owners, and those owned and whom they own. */
  @GetMapping("/v1/suppliers/{id}/owners")
  public ResponseEntity<String> owners(
      @PathVariable String id, HttpServletRequest request, WebRequest web) {
    Parameters parameters =
        new Parameters(request.getParameterMap(), Set.of("steps", "validAt", "knownAt"));
    SupplierId supplier = parameters.supplier("id", id);
    int steps = parameters.number("steps", 1, FARTHEST, FARTHEST);
    Moment moment = AskedMoment.of(parameters, clock.instant());
    parameters.check();
    return answers.of(
        () -> Problem.found(questions.around(supplier, steps, moment).map(OwnersView::of)), web);
  }

  /** The answer. */
  record OwnersView(
      Views.Item supplier, List<HoldingView> owners, List<HoldingView> owned, boolean truncated) {

    static OwnersView of(Owners found) {
      return new OwnersView(
          Views.Item.of(found.supplier()),
          found.above().stream().map(HoldingView::of).toList(),
          found.below().stream().map(HoldingView::of).toList(),
          found.truncated());
    }
  }

  /** One statement. */
  record HoldingView(
      int step,
      Views.Item held,
      Views.Item holder,
      OwnershipKind kind,
      @Nullable BigDecimal share,
      @Nullable Instant since,
      @Nullable Instant until,
      @Nullable String source,
      @Nullable String reference) {

    static HoldingView of(Owners.Ranked ranked) {
      Ownership said = ranked.holding().said();
      return new HoldingView(
          ranked.step(),
          Views.Item.of(ranked.holding().held()),
          Views.Item.of(ranked.holding().holder()),
          said.kind(),
          said.share() == null ? null : Views.sixDigits(said.share()),
          said.since(),
          said.until(),
          said.source(),
          said.reference());
    }
  }
}
