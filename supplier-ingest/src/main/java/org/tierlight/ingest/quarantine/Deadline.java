package org.tierlight.ingest.quarantine;

import java.time.Duration;

/** Until when a call waits, whatever it waits for. */
public final class Deadline {

  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  /** So long from now on. */
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** Whether there is no more time. */
  public boolean isOver() {
    return left() == 0;
  }

  /** The nanoseconds that are left; zero where there are none. */
  long left() {
    return Math.max(0, end - System.nanoTime());
  }
}
