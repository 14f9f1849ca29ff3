package org.tierlight.testkit;

/** Waits that a test has no reason to be interrupted in. */
final class Interruptible {

  private Interruptible() {}

  /** An action that may be interrupted. */
  interface Action {
    void run() throws InterruptedException;
  }

  static void run(Action action) {
    try {
      action.run();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
