package org.tierlight.graph.tiers;

import static java.util.Comparator.comparingDouble;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.SupplierId;

/**
 * Suppliers of a map by how much passes through them, the most first.
 *
 * @param truncated whether the map was cut, so that some may be missing and parts be too small
 */
public record Weighted(List<Part> parts, boolean truncated) {

  private static final Comparator<Part> MOST_FIRST =
      comparingDouble(Part::share)
          .reversed()
          .thenComparing(part -> part.node().tier())
          .thenComparing(part -> part.supplier().id());

  /** A supplier of the map and the part that it has. */
  public record Part(TierMap.Node node, double share) {

    /** Who it is. */
    public Summary supplier() {
      return node.supplier();
    }
  }

  public Weighted {
    parts = List.copyOf(parts);
  }

  static Weighted of(TierMap map, Map<SupplierId, Double> shares) {
    Collection<TierMap.Node> others =
        map.nodes().stream().filter(node -> node.tier().distance() > 0).toList();
    return new Weighted(
        others.stream()
            .map(node -> new Part(node, shares.getOrDefault(node.supplier().id(), 0.0)))
            .sorted(MOST_FIRST)
            .toList(),
        map.truncated());
  }
}
