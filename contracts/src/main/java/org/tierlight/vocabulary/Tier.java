package org.tierlight.vocabulary;

/** How many links lie between a buyer and a supplier; 1 is a direct supplier, 0 the buyer. */
public record Tier(int distance) implements Comparable<Tier> {

  /** The farthest tier that a question may ask for. */
  public static final int FARTHEST = 10;

  /**
   * @throws IllegalArgumentException if negative
   */
  public Tier {
    if (distance < 0) {
      throw new IllegalArgumentException("a tier is never negative");
    }
  }

  @Override
  public int compareTo(Tier other) {
    return Integer.compare(distance, other.distance);
  }
}
