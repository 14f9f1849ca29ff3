package org.tierlight.graph.facts;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;

/**
 * Orders two facts about one thing: the later time wins, then the greater id, then the greater
 * source. Source and id together name an event, so no two events share a stamp.
 */
public record Stamp(Instant time, String id, String source) implements Comparable<Stamp> {

  private static final Comparator<Stamp> ORDER =
      comparing(Stamp::time).thenComparing(Stamp::id).thenComparing(Stamp::source);

  @Override
  public int compareTo(Stamp other) {
    return ORDER.compare(this, other);
  }
}
