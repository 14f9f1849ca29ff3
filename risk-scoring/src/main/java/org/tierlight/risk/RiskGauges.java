package org.tierlight.risk;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;
import org.tierlight.risk.progress.ProgressBoard;
import org.tierlight.risk.progress.Tally;
import org.tierlight.risk.report.Scoring;

/** Shows operators how far scoring is: accepted = applied + refused, and what was told. */
@Component
final class RiskGauges implements MeterBinder {

  private final ProgressBoard board;
  private final Tally tally;
  private final Scoring scoring;

  RiskGauges(ProgressBoard board, Tally tally, Scoring scoring) {
    this.board = board;
    this.tally = tally;
    this.scoring = scoring;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("tierlight.risk.lag", board, it -> it.now().lag())
        .description("Facts in the log that are not in the scores yet; -1 where nobody can say")
        .register(registry);
    Gauge.builder("tierlight.risk.ready", board, it -> it.now().hasScores() ? 1 : 0)
        .description("Whether scores can be shown")
        .register(registry);
    Gauge.builder("tierlight.risk.suppliers", scoring, Scoring::suppliers)
        .description("Suppliers that facts speak of")
        .register(registry);
    count(registry, "tierlight.risk.facts.applied", Tally::factsApplied);
    count(registry, "tierlight.risk.records.refused", Tally::recordsRefused);
    count(registry, "tierlight.risk.scores.told", Tally::scoresTold);
    count(registry, "tierlight.risk.alerts.raised", Tally::alertsRaised);
  }

  private void count(MeterRegistry registry, String name, ToDoubleFunction<Tally> value) {
    FunctionCounter.builder(name, tally, value).register(registry);
  }
}
