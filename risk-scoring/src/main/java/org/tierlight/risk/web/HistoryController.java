package org.tierlight.risk.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.risk.audit.ScoreHistory;
import org.tierlight.risk.audit.ScoreTrend;
import org.tierlight.risk.report.Scoring;
import org.tierlight.vocabulary.SupplierId;

/** Shows how a supplier's score went. */
@RestController
final class HistoryController {

  /** As many rows as any answer holds. */
  private static final int MOST = 10_000;

  private final ScoreHistory history;
  private final Scoring scoring;
  private final InstantSource clock;

  HistoryController(ScoreHistory history, Scoring scoring, InstantSource clock) {
    this.history = history;
    this.scoring = scoring;
    this.clock = clock;
  }

  @GetMapping("/v1/suppliers/{id}/risk/history")
  HistoryView history(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable String limit) {
    AskedPage page = AskedPage.of(cursor, limit);
    AskedMoment.Span span = AskedMoment.span(from, to, clock.instant());
    return Optional.of(id)
        .filter(SupplierId::isValid)
        .map(SupplierId::new)
        .filter(supplier -> scoring.mergedInto(supplier).isEmpty())
        .flatMap(supplier -> trend(supplier, span.from(), span.to()))
        .map(trend -> HistoryView.of(trend, page))
        .orElseThrow(Unanswered.UnknownSupplier::new);
  }

  /** No score in the window is an answer; no fact at all is none. */
  private Optional<ScoreTrend> trend(SupplierId supplier, Instant from, Instant to) {
    ScoreTrend trend = ScoreTrend.of(history.read(supplier, from, to, MOST));
    boolean isKnown = !trend.items().isEmpty() || scoring.report(supplier).isPresent();
    return isKnown ? Optional.of(trend) : Optional.empty();
  }
}
