package org.tierlight.graph.facts;

import org.jspecify.annotations.Nullable;

/** What somebody said, and when; of two sayings about one thing the later holds. */
public record Stamped<T>(Stamp stamp, T value) {

  /** The later of the two; of equals, this one. */
  public Stamped<T> later(Stamped<T> other) {
    return other.stamp.compareTo(stamp) > 0 ? other : this;
  }

  /** Whether this was said after a stamp, or nothing has been said. */
  public boolean isAfter(@Nullable Stamp earlier) {
    return earlier == null || stamp.compareTo(earlier) > 0;
  }
}
