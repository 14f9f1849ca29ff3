package org.tierlight.gateway;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Waits for conditions, never for a time. */
public final class Awaiting {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long LOOK = Duration.ofMillis(20).toNanos();

  private Awaiting() {}

  public static void until(String what, BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not within " + PATIENCE + ": " + what);
      }
      LockSupport.parkNanos(LOOK);
    }
  }

  /** A figure above 0 that has not changed for a second. */
  static long stillness(LongSupplier figure) {
    long[] last = {0, System.nanoTime()};
    until(
        "the figure settles",
        () -> {
          long now = figure.getAsLong();
          if (now != last[0] || now == 0) {
            last[0] = now;
            last[1] = System.nanoTime();
          }
          return System.nanoTime() - last[1] > Duration.ofSeconds(1).toNanos();
        });
    return last[0];
  }
}
