package org.tierlight.graph.tiers;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import org.tierlight.vocabulary.SupplierId;

/**
 * From every supplier the least cost and the fewest links to one far supplier: what a chain that
 * has come so far can still hope for.
 */
final class Outlook {

  /** A link without known value still connects; it ranks as if one cent in ten thousand. */
  private static final double LEAST_SHARE = 1e-4;

  private final Map<SupplierId, Double> cost;
  private final Map<SupplierId, Integer> links;

  private Outlook(Map<SupplierId, Double> cost, Map<SupplierId, Integer> links) {
    this.cost = cost;
    this.links = links;
  }

  static Outlook to(SupplierId supplier, Map<SupplierId, List<Edge>> bySeller) {
    return new Outlook(leastCost(supplier, bySeller), fewestLinks(supplier, bySeller));
  }

  /** The cost of a link: costs add up where shares multiply. */
  static double cost(Edge edge) {
    return -Math.log(Math.max(LEAST_SHARE, edge.share().value()));
  }

  /** Least cost from a supplier on; infinite where there is no way. */
  double costFrom(SupplierId id) {
    return cost.getOrDefault(id, Double.POSITIVE_INFINITY);
  }

  /** Whether the far supplier can be reached with so many links left. */
  boolean isWithin(SupplierId id, int linksLeft) {
    Integer needed = links.get(id);
    return needed != null && needed <= linksLeft;
  }

  private static Map<SupplierId, Double> leastCost(
      SupplierId supplier, Map<SupplierId, List<Edge>> bySeller) {
    Map<SupplierId, Double> settled = new HashMap<>();
    PriorityQueue<Reached> queue = new PriorityQueue<>(Comparator.comparingDouble(Reached::cost));
    queue.add(new Reached(supplier, 0));
    while (!queue.isEmpty()) {
      Reached next = queue.remove();
      if (settled.putIfAbsent(next.id, next.cost) == null) {
        edges(bySeller, next.id).stream()
            .map(edge -> new Reached(edge.link().key().buyer(), next.cost + cost(edge)))
            .filter(reached -> !settled.containsKey(reached.id))
            .forEach(queue::add);
      }
    }
    return settled;
  }

  private static Map<SupplierId, Integer> fewestLinks(
      SupplierId supplier, Map<SupplierId, List<Edge>> bySeller) {
    Map<SupplierId, Integer> fewest = new HashMap<>(Map.of(supplier, 0));
    Queue<SupplierId> queue = new ArrayDeque<>(List.of(supplier));
    while (!queue.isEmpty()) {
      SupplierId next = queue.remove();
      int links = fewest.getOrDefault(next, 0) + 1;
      edges(bySeller, next).stream()
          .map(edge -> edge.link().key().buyer())
          .filter(buyer -> fewest.putIfAbsent(buyer, links) == null)
          .forEach(queue::add);
    }
    return fewest;
  }

  private static Collection<Edge> edges(Map<SupplierId, List<Edge>> bySeller, SupplierId id) {
    return bySeller.getOrDefault(id, List.of());
  }

  private record Reached(SupplierId id, double cost) {}
}
