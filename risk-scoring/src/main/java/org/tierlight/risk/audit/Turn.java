package org.tierlight.risk.audit;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One past world is worked out at a time, whoever asks for what, because each takes as much memory
 * as the live engine. Whoever waits too long is told to ask again.
 */
public final class Turn {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ReentrantLock lock = new ReentrantLock(true);
  private final Duration patience;

  /** Half a minute of patience. */
  public Turn() {
    this(PATIENCE);
  }

  /** With patience of choice. */
  Turn(Duration patience) {
    this.patience = patience;
  }

  /**
   * Works while nobody else does.
   *
   * @throws HistoryUnavailable if others work for too long
   */
  public <T> T take(Supplier<T> work) {
    claim();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  private void claim() {
    try {
      if (!lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new HistoryUnavailable("Other past moments are being worked out. Ask again.");
      }
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
      throw new HistoryUnavailable("The service is stopping. Ask again in a moment.");
    }
  }
}
