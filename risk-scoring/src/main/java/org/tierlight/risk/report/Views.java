package org.tierlight.risk.report;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.tierlight.risk.engine.Picture;
import org.tierlight.risk.engine.SolvedWorld;

/**
 * The world of now, solved once for all who ask until facts change it. Only taking its picture
 * makes the stream wait; solving does not. One world is kept, and one is solved at a time.
 */
public final class Views {

  /**
   * A look at the engine.
   *
   * @param picture empty where the facts are those of the look before
   */
  record Look(long number, Reached reached, Optional<Picture> picture) {}

  private record Latest(long number, long begun, View view) {}

  private final Scoring scoring;
  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicLong begun = new AtomicLong();
  private Optional<Latest> latest = Optional.empty();

  /** Views of an engine. */
  public Views(Scoring scoring) {
    this.scoring = scoring;
  }

  /** Where everybody stands by the facts of now. */
  public View now() {
    long asked = begun.get();
    lock.lock();
    try {
      latest = latest.filter(it -> it.begun > asked).or(() -> Optional.of(looked()));
      return latest.orElseThrow().view;
    } finally {
      lock.unlock();
    }
  }

  /** A picture that was begun after somebody asked is new enough for him. */
  private Latest looked() {
    long turn = begun.incrementAndGet();
    Look look = scoring.look(latest.map(Latest::number));
    SolvedWorld world =
        look.picture.map(Picture::solved).orElseGet(() -> latest.orElseThrow().view.world());
    return new Latest(look.number, turn, new View(world, look.reached));
  }
}
