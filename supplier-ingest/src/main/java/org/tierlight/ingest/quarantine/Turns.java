package org.tierlight.ingest.quarantine;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.tierlight.ingest.intake.LogUnavailable;
import org.tierlight.vocabulary.Position;

/**
 * Which instance decides on a refused record: the first that asked in the log, which all read in
 * one order. Its decision ends its turn. Whoever asked and then stopped for good loses it to who
 * asks after the longest time that a decision may take.
 */
public final class Turns {

  /** Reading the record, taking it in, waiting for its like and writing the decision down. */
  static final Duration LONGEST = Duration.ofSeconds(60);

  private final String asker;
  private final Map<Position, Turn> held = new HashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private long read = -1;

  private record Turn(String asker, Instant at) {

    boolean isOver(Instant now) {
      return now.isAfter(at.plus(LONGEST));
    }
  }

  /**
   * The turns of an instance.
   *
   * @param asker its name, which no other has and none has again
   */
  public Turns(String asker) {
    this.asker = asker;
  }

  /** By which name this instance asks. */
  String asker() {
    return asker;
  }

  /**
   * Somebody asked about a record that is open there. Whoever had longest until then has no turn.
   *
   * @param at by the broker's clock
   */
  public void asked(Position record, String by, Instant at) {
    change(
        () -> {
          held.values().removeIf(turn -> turn.isOver(at));
          held.merge(record, new Turn(by, at), Turns::next);
        });
  }

  /** Within one instance decisions go one after the other: who asks again has lost the first. */
  private static Turn next(Turn holder, Turn asking) {
    return holder.asker.equals(asking.asker) ? asking : holder;
  }

  /** Something was decided on a record. */
  public void decided(Position record) {
    change(() -> held.remove(record));
  }

  /** The log was read up to an offset, and with it. */
  public void read(long offset) {
    change(() -> read = offset);
  }

  /**
   * Waits for this instance's turn.
   *
   * @param ask asks in the log, and says at which offset that stands
   * @return whether the record is still open when it comes
   * @throws LogUnavailable if another instance does not come to an end until then
   */
  boolean take(Position record, BooleanSupplier isOpen, LongSupplier ask, Deadline until) {
    while (isOpen.getAsBoolean()) {
      long asked = ask.getAsLong();
      await(() -> read >= asked, until, "quarantine is not read as fast as it is written");
      if (isMine(record)) {
        return isOpen.getAsBoolean();
      }
      await(() -> !held.containsKey(record), until, "another instance is deciding on this record");
    }
    return false;
  }

  private boolean isMine(Position record) {
    lock.lock();
    try {
      Turn holder = held.get(record);
      return holder != null && holder.asker.equals(asker);
    } finally {
      lock.unlock();
    }
  }

  private void change(Runnable how) {
    lock.lock();
    try {
      how.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void await(BooleanSupplier condition, Deadline until, String hindrance) {
    lock.lock();
    try {
      long left = until.left();
      while (!condition.getAsBoolean()) {
        if (left <= 0) {
          throw new LogUnavailable(hindrance);
        }
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new LogUnavailable(hindrance, interrupted);
    } finally {
      lock.unlock();
    }
  }
}
