package org.tierlight.risk.progress;

import java.util.concurrent.atomic.LongAdder;

/** Counts of this life of the process: read is applied, or refused. */
public final class Tally {

  private final LongAdder applied = new LongAdder();
  private final LongAdder refused = new LongAdder();
  private final LongAdder scores = new LongAdder();
  private final LongAdder alerts = new LongAdder();

  /** Counts facts that the engine took in, duplicates among them. */
  public void applied(long facts) {
    applied.add(facts);
  }

  /** Counts a record that could not be read. */
  public void refusedOne() {
    refused.increment();
  }

  /** Counts what was told. */
  public void told(long newScores, long newAlerts) {
    scores.add(newScores);
    alerts.add(newAlerts);
  }

  /** Facts that the engine took in. */
  public long factsApplied() {
    return applied.sum();
  }

  /** Records that could not be read. */
  public long recordsRefused() {
    return refused.sum();
  }

  /** Scores that were told. */
  public long scoresTold() {
    return scores.sum();
  }

  /** Alerts that were raised. */
  public long alertsRaised() {
    return alerts.sum();
  }
}
