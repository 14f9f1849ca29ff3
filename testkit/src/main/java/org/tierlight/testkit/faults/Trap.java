package org.tierlight.testkit.faults;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Waits for a commit and then does something, once. */
public final class Trap {

  /** When it does it. */
  enum Moment {
    /** The commit is on its way to the database. */
    SENT,
    /** The database has answered, and its answer waits. */
    ANSWERED,
    /** Likewise, and the answer is lost together with the connection. */
    LOST
  }

  private final Moment moment;
  private final Runnable action;
  private final AtomicInteger left;
  private final CountDownLatch sprung = new CountDownLatch(1);

  Trap(Moment moment, int commits, Runnable action) {
    this.moment = moment;
    this.left = new AtomicInteger(commits);
    this.action = action;
  }

  /** Waits until it has done what it was set for; false if it was not in time. */
  public boolean await(Duration atMost) throws InterruptedException {
    return sprung.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  Moment moment() {
    return moment;
  }

  /** Whether the commit that it waits for is among the next ones. */
  boolean catches(int commits) {
    for (int commit = 0; commit < commits; commit++) {
      if (left.getAndDecrement() == 1) {
        return true;
      }
    }
    return false;
  }

  void spring() {
    action.run();
    sprung.countDown();
  }
}
