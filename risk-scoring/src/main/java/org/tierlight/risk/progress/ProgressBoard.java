package org.tierlight.risk.progress;

import java.util.concurrent.atomic.AtomicReference;

/** Where the thread that reads the facts says how far it is, and everyone else looks. */
public final class ProgressBoard {

  private final AtomicReference<Progress> progress =
      new AtomicReference<>(new Progress.WaitingForBroker("not asked yet."));

  /** How far it is now. */
  public Progress now() {
    return progress.get();
  }

  /** Says how far it is. */
  public void say(Progress reached) {
    progress.set(reached);
  }
}
