package org.tierlight.graph.tiers;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.tierlight.vocabulary.SupplierId;

/**
 * Follows a random unit of what is bought upstream: from each buyer to one of its sellers by share
 * (method section 1, w_us), at most so many tiers. Tier after tier all links are passed once, so
 * the cost is tiers times links, never the number of paths.
 */
final class Trace {

  private final Collection<Edge> edges;
  private final int tiers;

  Trace(Collection<Edge> edges, int tiers) {
    this.edges = edges;
    this.tiers = tiers;
  }

  /**
   * The part of each buyer's purchases that passes through a supplier, in [0, 1]: h_n(b) = Σ_u w_ub
   * h_(n−1)(u), and 1 at the supplier itself. Those it never reaches are absent.
   */
  Map<SupplierId, Double> through(SupplierId supplier) {
    Map<SupplierId, Double> reached = Map.of(supplier, 1.0);
    for (int tier = 0; tier < tiers; tier++) {
      Map<SupplierId, Double> next = new HashMap<>();
      for (Edge edge : edges) {
        double beyond = reached.getOrDefault(edge.link().key().seller(), 0.0);
        if (beyond > 0 && edge.share().value() > 0) {
          next.merge(edge.link().key().buyer(), beyond * edge.share().value(), Double::sum);
        }
      }
      next.put(supplier, 1.0);
      next.replaceAll((_, share) -> Math.min(1, share));
      reached = next;
    }
    return reached;
  }

  /**
   * How often a unit of a buyer's purchases passes each supplier on its way: Σ_n g_n with g_n(u) =
   * Σ_b g_(n−1)(b) w_ub. Where goods go round in a circle each time counts; without circles it is
   * the part of the purchases, in [0, 1].
   */
  Map<SupplierId, Double> from(SupplierId buyer) {
    Map<SupplierId, Double> passed = new HashMap<>();
    Map<SupplierId, Double> at = Map.of(buyer, 1.0);
    for (int tier = 0; tier < tiers && !at.isEmpty(); tier++) {
      Map<SupplierId, Double> next = new HashMap<>();
      for (Edge edge : edges) {
        double part = at.getOrDefault(edge.link().key().buyer(), 0.0);
        if (part > 0 && edge.share().value() > 0) {
          next.merge(edge.link().key().seller(), part * edge.share().value(), Double::sum);
        }
      }
      next.forEach((supplier, part) -> passed.merge(supplier, part, Double::sum));
      at = next;
    }
    return passed;
  }
}
