package org.tierlight.graph.batches;

import java.time.Duration;

/**
 * How many records are applied together: as many as a transaction takes in about half a second, by
 * how long the last ones took. Many records share the cost of a commit and the links they have in
 * common; but what is read by others is locked meanwhile, and a lost transaction is repeated whole.
 * A writer begins small, so a database that comes back is not pushed over again.
 */
public final class BatchSize {

  static final int FIRST = 500;
  static final int LEAST = 50;
  static final Duration AIM = Duration.ofMillis(500);

  private final int most;
  private int records;

  /** Begins small, and never takes more than so many. */
  public BatchSize(int most) {
    this.most = most;
    this.records = Math.min(FIRST, most);
  }

  /** How many records to take next, at most. */
  public int records() {
    return records;
  }

  /** Learns from a transaction; at most twice or half as much at once, since one may mislead. */
  public void took(long applied, Duration time) {
    boolean isSlow = time.compareTo(AIM) > 0;
    // A batch that was small because little was there says nothing about larger ones.
    if (!isSlow && applied < records / 2) {
      return;
    }
    double fitting = applied * (double) AIM.toNanos() / Math.max(1, time.toNanos());
    double near = Math.clamp(fitting, records / 2.0, records * 2.0);
    records = (int) Math.clamp(near, Math.min(LEAST, most), most);
  }
}
