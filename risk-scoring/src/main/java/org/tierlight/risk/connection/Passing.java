package org.tierlight.risk.connection;

import java.util.List;

/**
 * What of one supplier's exposure comes through another (method.md section 7).
 *
 * @param parts for low, mid and high; for mid n_mid is held as it is
 */
public record Passing(List<Part> parts) {

  /**
   * One bound.
   *
   * @param visited h: the probability that the trace comes to the other one
   * @param there the exposure of the other one
   * @param whole the exposure of the supplier asked about
   */
  public record Part(double visited, double there, double whole) {

    /** What comes through the other one. */
    public double through() {
      return Math.min(whole, visited * there);
    }

    /** What is left without it, its share left empty. */
    public double without() {
      return whole - through();
    }
  }

  public Passing {
    parts = List.copyOf(parts);
  }
}
