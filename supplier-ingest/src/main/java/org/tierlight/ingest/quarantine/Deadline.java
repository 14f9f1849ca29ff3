package org.tierlight.ingest.quarantine;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Until when a call waits, whatever it waits for. */
public final class Deadline {

  private final LongSupplier nanos;
  private final long end;

  private Deadline(LongSupplier nanos, long end) {
    this.nanos = nanos;
    this.end = end;
  }

  /**
   * So long from now on.
   *
   * @param nanos that have gone by, from some moment on
   */
  public static Deadline in(Duration time, LongSupplier nanos) {
    return new Deadline(nanos, nanos.getAsLong() + time.toNanos());
  }

  /** Whether there is no more time. */
  public boolean isOver() {
    return left() == 0;
  }

  /** The nanoseconds that are left; zero where there are none. */
  long left() {
    return Math.max(0, end - nanos.getAsLong());
  }
}
