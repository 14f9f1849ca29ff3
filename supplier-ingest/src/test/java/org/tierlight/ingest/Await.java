package org.tierlight.ingest;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition, not for a time. */
public final class Await {

  private static final Duration LONGEST = Duration.ofMinutes(2);

  private Await() {}

  /** Returns when the condition holds. */
  public static void until(String what, BooleanSupplier condition) {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("still not " + what + " after " + LONGEST);
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }
}
