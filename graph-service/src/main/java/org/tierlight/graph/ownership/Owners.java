package org.tierlight.graph.ownership;

import java.util.List;
import org.tierlight.graph.suppliers.Summary;

/**
 * Who holds a supplier, and whom it holds, step by step.
 *
 * @param truncated whether rows were left out because there were too many
 */
public record Owners(Summary supplier, List<Ranked> above, List<Ranked> below, boolean truncated) {

  /** A holding and how many steps lie between the supplier and its far end. */
  public record Ranked(int step, Holding holding) {}

  public Owners {
    above = List.copyOf(above);
    below = List.copyOf(below);
  }
}
