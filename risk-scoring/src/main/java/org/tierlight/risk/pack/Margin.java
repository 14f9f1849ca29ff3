package org.tierlight.risk.pack;

/** The bounds that a publisher gives with a value. */
public record Margin(double low, double high) {

  /**
   * @throws IllegalArgumentException unless low &le; high
   */
  public Margin {
    if (!(low <= high)) {
      throw new IllegalArgumentException("a margin has its low below its high");
    }
  }
}
