package org.tierlight.risk.engine;

import java.util.Comparator;

/**
 * Orders what one part of the network says of one supplier: the last stamp holds.
 *
 * @param life grows each time the part is built anew
 * @param number counts within a life
 */
public record Stamp(long life, long number) implements Comparable<Stamp> {

  private static final Comparator<Stamp> ORDER =
      Comparator.comparingLong(Stamp::life).thenComparingLong(Stamp::number);

  @Override
  public int compareTo(Stamp other) {
    return ORDER.compare(this, other);
  }
}
