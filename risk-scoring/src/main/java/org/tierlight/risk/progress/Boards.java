package org.tierlight.risk.progress;

/** Where the thread that scores says how it goes, and everyone else looks. */
public record Boards(ProgressBoard progress, Tally tally, CheckpointTally checkpoints) {

  /** Boards on which nothing stands yet. */
  public Boards() {
    this(new ProgressBoard(), new Tally(), new CheckpointTally());
  }
}
