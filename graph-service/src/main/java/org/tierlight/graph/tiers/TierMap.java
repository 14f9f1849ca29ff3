package org.tierlight.graph.tiers;

import java.util.List;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.Tier;

/**
 * The part of the map around one supplier.
 *
 * @param truncated whether rows were left out because there were too many
 */
public record TierMap(List<Node> nodes, List<Edge> edges, boolean truncated) {

  /** A supplier at its shortest distance. */
  public record Node(Summary supplier, Tier tier) {}

  public TierMap {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }
}
