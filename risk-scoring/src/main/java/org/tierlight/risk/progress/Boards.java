package org.tierlight.risk.progress;

import org.tierlight.risk.report.Drains;
import org.tierlight.waiting.Arrivals;

/** Where the thread that scores says how it goes, and everyone else looks. */
public record Boards(
    ProgressBoard progress,
    Tally tally,
    CheckpointTally checkpoints,
    Arrivals arrivals,
    Drains drains) {

  /** Some megabytes. */
  private static final int REMEMBERED_LINES = 20_000;

  /** Boards on which nothing stands yet. */
  public Boards() {
    this(
        new ProgressBoard(),
        new Tally(),
        new CheckpointTally(),
        new Arrivals(),
        new Drains(REMEMBERED_LINES));
  }
}
