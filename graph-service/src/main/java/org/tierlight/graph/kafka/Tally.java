package org.tierlight.graph.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** What became of every record: read = applied + known + refused, always countable. */
final class Tally {

  private final Counter applied;
  private final Counter known;
  private final Counter refused;
  private final Timer batches;

  Tally(MeterRegistry meters) {
    applied = records(meters, "applied");
    known = records(meters, "known");
    refused = records(meters, "refused");
    batches = meters.timer("tierlight.graph.batch");
  }

  private static Counter records(MeterRegistry meters, String outcome) {
    return meters.counter("tierlight.graph.records", "outcome", outcome);
  }

  void applied(int fresh, int repeated) {
    applied.increment(fresh);
    known.increment(repeated);
  }

  void refused(int records) {
    refused.increment(records);
  }

  void time(Runnable batch) {
    batches.record(batch);
  }
}
