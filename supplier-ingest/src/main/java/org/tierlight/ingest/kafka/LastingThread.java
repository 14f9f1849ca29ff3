package org.tierlight.ingest.kafka;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierlight.ingest.intake.Readiness;

/**
 * A thread that is to run as long as the service. Without its work nothing may be taken in, and
 * nobody else would notice that it ended.
 */
final class LastingThread implements Readiness {

  private static final Logger LOG = LoggerFactory.getLogger(LastingThread.class);

  private final String loss;
  private final Thread thread;
  private volatile @Nullable Throwable ending;

  /**
   * Not started yet.
   *
   * @param loss what is no more once it ended, as a sentence without its end
   */
  LastingThread(String name, String loss, Runnable work) {
    this.loss = loss;
    this.thread =
        Thread.ofPlatform()
            .name(name)
            .daemon()
            .uncaughtExceptionHandler((_, fault) -> end(fault))
            .unstarted(work);
  }

  void start() {
    thread.start();
  }

  void join(Duration atMost) {
    try {
      thread.join(atMost);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public List<String> hindrances() {
    return ending == null ? List.of() : List.of(loss + ", start anew: " + ending);
  }

  private void end(Throwable fault) {
    // First, since whatever ended the thread may end this one too.
    ending = fault;
    LOG.error("{}; start the service anew", loss, fault);
  }
}
