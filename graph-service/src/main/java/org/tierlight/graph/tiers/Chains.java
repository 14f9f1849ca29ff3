package org.tierlight.graph.tiers;

import java.util.List;

/**
 * Chains between two suppliers, the strongest first.
 *
 * @param truncated whether there may be more
 */
public record Chains(List<Chain> ranked, boolean truncated) {

  public Chains {
    ranked = List.copyOf(ranked);
  }
}
