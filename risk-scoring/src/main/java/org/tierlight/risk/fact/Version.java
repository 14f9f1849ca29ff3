package org.tierlight.risk.fact;

import java.time.Instant;
import java.util.Comparator;

/** Orders two facts about one thing: the later by time, then by id, replaces the earlier. */
public record Version(Instant time, String id) implements Comparable<Version> {

  private static final Comparator<Version> ORDER =
      Comparator.comparing(Version::time).thenComparing(Version::id);

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }
}
