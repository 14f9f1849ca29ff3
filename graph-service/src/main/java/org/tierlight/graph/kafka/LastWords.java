package org.tierlight.graph.kafka;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierlight.graph.freshness.Progress;

/** Reports a thread that ends by a fault of ours, which nobody else would notice. */
record LastWords(Progress progress) implements Thread.UncaughtExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(LastWords.class);

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    // First, since whatever ended the thread may end this one too.
    progress.ended(
        thread.getName(),
        "thread " + thread.getName() + " has ended, start the service anew: " + fault);
    LOG.error("thread {} has ended; the service has to be started anew", thread.getName(), fault);
  }
}
