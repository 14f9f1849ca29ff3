package org.tierlight.ingest.likeness;

import java.time.Instant;
import java.util.Comparator;

/**
 * Where a record came into the log for the first time; the same for everybody who reads it.
 *
 * @param appended when the broker wrote it
 */
public record LogPlace(Instant appended, int partition, long offset)
    implements Comparable<LogPlace> {

  private static final Comparator<LogPlace> ORDER =
      Comparator.comparing(LogPlace::appended)
          .thenComparing(LogPlace::partition)
          .thenComparing(LogPlace::offset);

  @Override
  public int compareTo(LogPlace other) {
    return ORDER.compare(this, other);
  }
}
