package org.tierlight.risk.kafka.streams;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierlight.risk.progress.Progress;
import org.tierlight.risk.progress.ProgressBoard;

/**
 * A thread that watches until it is stopped: whatever breaks the watch, the board says so and it
 * begins anew. After an {@link Error} it ends, and what it watches over with it.
 */
final class Watching {

  private static final Logger LOG = LoggerFactory.getLogger(Watching.class);

  /** Watches for as long as {@link #goesOn} says. */
  @FunctionalInterface
  interface Watch {
    void keep() throws ExecutionException, InterruptedException;
  }

  private final Watch watch;
  private final ProgressBoard board;
  private final Duration pause;
  private final Runnable end;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "scoring-watch");

  /**
   * A thread that is not started yet.
   *
   * @param pause before it begins anew
   * @param end of what is watched over
   */
  Watching(Watch watch, ProgressBoard board, Duration pause, Runnable end) {
    this.watch = watch;
    this.board = board;
    this.pause = pause;
    this.end = end;
  }

  void start() {
    thread.start();
  }

  void stop(Duration within) throws InterruptedException {
    stopping.countDown();
    thread.join(within);
  }

  boolean goesOn() {
    return stopping.getCount() > 0;
  }

  private void run() {
    try {
      while (goesOn()) {
        once();
      }
    } catch (InterruptException | InterruptedException leaving) {
      Thread.currentThread().interrupt();
    } catch (Error fatal) {
      LOG.error("The watch ended for good; the process must be started again", fatal);
      String kind = fatal.getClass().getSimpleName();
      board.say(
          new Progress.Failed(kind + "; the process must be started again, its log says why."));
      end.run();
    }
  }

  private void once() throws InterruptedException {
    try {
      watch.keep();
    } catch (InterruptException leaving) {
      throw leaving;
    } catch (ExecutionException | KafkaException broker) {
      LOG.warn("The broker cannot be used: {}", broker.toString());
      pause(unreachable());
    } catch (RuntimeException bug) {
      LOG.error("What is in force is not followed; beginning anew", bug);
      pause(new Progress.Failed("the log of risk-scoring says why."));
    }
  }

  private Progress unreachable() {
    String reason = "it does not answer.";
    return board.now().hasScores()
        ? new Progress.Stale(reason)
        : new Progress.WaitingForBroker(reason);
  }

  private void pause(Progress reason) throws InterruptedException {
    board.say(reason);
    if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.info("Leaving");
    }
  }
}
