package org.tierlight.risk.progress;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** What operators are shown about checkpoints of this process. */
public final class CheckpointTally {

  /**
   * A checkpoint that was kept.
   *
   * @param pause how long nothing was scored for it
   */
  public record Written(Duration pause, long bytes) {}

  private final AtomicReference<Beginning> beginning =
      new AtomicReference<>(new Beginning.NotYet());
  private final AtomicReference<Written> last =
      new AtomicReference<>(new Written(Duration.ZERO, 0));
  private final LongAdder kept = new LongAdder();
  private final LongAdder failed = new LongAdder();

  /** A life began. */
  public void began(Beginning from) {
    beginning.set(from);
  }

  /** A checkpoint was kept. */
  public void kept(Written checkpoint) {
    last.set(checkpoint);
    kept.increment();
  }

  /** A checkpoint could not be kept. */
  public void failed() {
    failed.increment();
  }

  /** From what the present life began. */
  public Beginning beginning() {
    return beginning.get();
  }

  /** The checkpoint that was kept last; nothing before the first. */
  public Written last() {
    return last.get();
  }

  /** How many were kept. */
  public long checkpointsKept() {
    return kept.sum();
  }

  /** How many could not be kept. */
  public long checkpointsFailed() {
    return failed.sum();
  }
}
