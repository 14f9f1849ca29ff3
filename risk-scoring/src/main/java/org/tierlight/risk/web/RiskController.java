package org.tierlight.risk.web;

import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.risk.audit.Moment;
import org.tierlight.risk.audit.PastAnswers;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.progress.Progress;
import org.tierlight.risk.progress.ProgressBoard;
import org.tierlight.risk.report.Consistency;
import org.tierlight.risk.report.Perspectives;
import org.tierlight.risk.report.Scoring;
import org.tierlight.vocabulary.SupplierId;

/** Answers what the risk of a supplier is, and why. */
@RestController
@ConditionalOnProperty(name = "tierlight.risk.engine", havingValue = "array", matchIfMissing = true)
final class RiskController {

  private final Scoring scoring;
  private final ProgressBoard board;
  private final Perspectives perspectives;
  private final PastAnswers past;
  private final InstantSource clock;

  RiskController(
      Scoring scoring,
      ProgressBoard board,
      Perspectives perspectives,
      PastAnswers past,
      InstantSource clock) {
    this.perspectives = perspectives;
    this.scoring = scoring;
    this.board = board;
    this.past = past;
    this.clock = clock;
  }

  @GetMapping("/v1/suppliers/{id}/risk")
  RiskView risk(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String validAt,
      @RequestParam(required = false) @Nullable String knownAt,
      @RequestParam(defaultValue = "GENERIC") String perspective) {
    Perspective eyes = AskedPerspective.of(perspective);
    Optional<Moment> moment = AskedMoment.of(validAt, knownAt, clock.instant());
    Optional<SupplierId> supplier =
        Optional.of(id).filter(SupplierId::isValid).map(SupplierId::new);
    return supplier
        .flatMap(known -> moment.map(at -> then(known, at, eyes)).orElseGet(() -> now(known, eyes)))
        .orElseThrow(() -> Unanswered.UnknownSupplier.at(moment));
  }

  private Optional<RiskView> now(SupplierId supplier, Perspective perspective) {
    Progress progress = withScores();
    return perspectives
        .report(supplier, perspective)
        .map(report -> RiskView.of(report, progress.isStale()));
  }

  private Optional<RiskView> then(SupplierId supplier, Moment moment, Perspective perspective) {
    return past.report(supplier, moment, perspective).map(report -> RiskView.asOf(report, moment));
  }

  /** For tests and operators of this service only; the gateway does not route it. */
  @GetMapping("/internal/consistency")
  Consistency consistency() {
    withScores();
    return scoring.consistency();
  }

  private Progress withScores() {
    Progress progress = board.now();
    if (!progress.hasScores()) {
      throw new Unanswered.Unavailable(progress.sentence() + " Ask again in a moment.");
    }
    return progress;
  }
}
