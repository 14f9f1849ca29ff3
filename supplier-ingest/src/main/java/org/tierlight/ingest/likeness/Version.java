package org.tierlight.ingest.likeness;

import java.time.Instant;
import java.util.Comparator;

/** Orders what is said of one thing: by time, then by the id of the event. */
public record Version(Instant time, String id) implements Comparable<Version> {

  private static final Comparator<Version> ORDER =
      Comparator.comparing(Version::time).thenComparing(Version::id);

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }
}
