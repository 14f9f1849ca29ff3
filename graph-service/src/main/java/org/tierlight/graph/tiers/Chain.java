package org.tierlight.graph.tiers;

import java.util.List;

/** A chain of links from a buyer to a far supplier, nearest first. */
public record Chain(List<Edge> edges) {

  public Chain {
    edges = List.copyOf(edges);
  }

  /** The part of the buyer's purchases that comes by this chain: the product of the shares. */
  public double share() {
    return edges.stream().mapToDouble(edge -> edge.share().value()).reduce(1, (a, b) -> a * b);
  }

  /** How far the weakest link is documented. */
  public double confidence() {
    return edges.stream().mapToDouble(Edge::confidence).min().orElse(1);
  }
}
