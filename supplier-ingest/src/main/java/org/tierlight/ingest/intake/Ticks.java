package org.tierlight.ingest.intake;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * Moments that never repeat and never go back within one instance: of two descriptions of one
 * supplier in one request, the later line is the later one for every reader.
 */
public final class Ticks {

  private final Supplier<Instant> clock;
  private Instant last = Instant.EPOCH;

  /** Ticks of a clock. */
  public Ticks(Supplier<Instant> clock) {
    this.clock = clock;
  }

  /** The next moment. */
  public synchronized Instant next() {
    Instant now = clock.get();
    last = now.isAfter(last) ? now : last.plusNanos(1);
    return last;
  }
}
