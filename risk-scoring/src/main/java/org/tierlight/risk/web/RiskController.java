package org.tierlight.risk.web;

import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.risk.progress.Progress;
import org.tierlight.risk.progress.ProgressBoard;
import org.tierlight.risk.report.Consistency;
import org.tierlight.risk.report.Scoring;
import org.tierlight.vocabulary.SupplierId;

/** Answers what the risk of a supplier is, and why. */
@RestController
final class RiskController {

  private final Scoring scoring;
  private final ProgressBoard board;

  RiskController(Scoring scoring, ProgressBoard board) {
    this.scoring = scoring;
    this.board = board;
  }

  @GetMapping("/v1/suppliers/{id}/risk")
  RiskView risk(@PathVariable String id) {
    Progress progress = withScores();
    return Optional.of(id)
        .filter(SupplierId::isValid)
        .map(SupplierId::new)
        .flatMap(scoring::report)
        .map(report -> RiskView.of(report, progress.isStale()))
        .orElseThrow(
            () ->
                new Unanswered.UnknownSupplier(
                    "No fact speaks of this supplier. Search for it with GET /v1/suppliers?q=,"
                        + " or declare it with POST /v1/suppliers."));
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
