package org.tierlight.risk;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;
import org.tierlight.risk.progress.Beginning;
import org.tierlight.risk.progress.CheckpointTally;
import org.tierlight.risk.progress.ProgressBoard;
import org.tierlight.risk.progress.Tally;
import org.tierlight.risk.report.Scoring;

/** Shows operators how far scoring is: accepted = applied + refused, and what was told. */
@Component
final class RiskGauges implements MeterBinder {

  private static final double NANOS_OF_A_SECOND = 1e9;

  private final ProgressBoard board;
  private final Tally tally;
  private final CheckpointTally checkpoints;
  private final Scoring scoring;

  RiskGauges(ProgressBoard board, Tally tally, CheckpointTally checkpoints, Scoring scoring) {
    this.board = board;
    this.tally = tally;
    this.checkpoints = checkpoints;
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
    bindCheckpoints(registry);
  }

  private void bindCheckpoints(MeterRegistry registry) {
    Gauge.builder("tierlight.risk.checkpoint.used", checkpoints, RiskGauges::isFromCheckpoint)
        .description("Whether the engine began with a checkpoint (1) or with the whole log (0)")
        .register(registry);
    Gauge.builder(
            "tierlight.risk.checkpoint.pause.seconds",
            checkpoints,
            it -> it.last().pause().toNanos() / NANOS_OF_A_SECOND)
        .description("How long nothing was scored while the last checkpoint was written")
        .register(registry);
    Gauge.builder("tierlight.risk.checkpoint.bytes", checkpoints, it -> it.last().bytes())
        .description("How large the last checkpoint is")
        .register(registry);
    FunctionCounter.builder(
            "tierlight.risk.checkpoints.kept", checkpoints, CheckpointTally::checkpointsKept)
        .register(registry);
    FunctionCounter.builder(
            "tierlight.risk.checkpoints.failed", checkpoints, CheckpointTally::checkpointsFailed)
        .register(registry);
  }

  private static double isFromCheckpoint(CheckpointTally checkpoints) {
    return checkpoints.beginning() instanceof Beginning.Checkpoint ? 1 : 0;
  }

  private void count(MeterRegistry registry, String name, ToDoubleFunction<Tally> value) {
    FunctionCounter.builder(name, tally, value).register(registry);
  }
}
