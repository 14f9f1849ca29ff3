package org.tierlight.risk.web;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one answer be worked out at a time where each takes memory for all suppliers. */
final class Turns {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ReentrantLock lock = new ReentrantLock(true);

  /**
   * What one turn yields.
   *
   * @throws Unanswered.Unavailable if others take too long
   */
  <T> T take(Supplier<T> work) {
    await();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  private void await() {
    try {
      if (!lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Unanswered.Unavailable("Other such questions are being worked out. Ask again.");
      }
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
      throw new Unanswered.Unavailable("The service is stopping. Ask again in a moment.");
    }
  }
}
