package org.tierlight.graph.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, and when; of two sayings about one thing the later holds.
 *
 * @param learnt when the log took it in: nobody could know it before
 */
public record Stamped<T>(Stamp stamp, Instant learnt, T value) {

  /** The same saying of something else. */
  public <U> Stamped<U> with(U other) {
    return new Stamped<>(stamp, learnt, other);
  }

  /** The later of the two; of equals, this one. */
  public Stamped<T> later(Stamped<T> other) {
    return other.stamp.compareTo(stamp) > 0 ? other : this;
  }

  /** Whether this was said after a stamp, or nothing has been said. */
  public boolean isAfter(@Nullable Stamp earlier) {
    return earlier == null || stamp.compareTo(earlier) > 0;
  }
}
