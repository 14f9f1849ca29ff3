package org.tierlight.graph.tiers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.vocabulary.SupplierId;

/**
 * What lies around one supplier, each supplier once: on the side from which it is nearer, and
 * upstream where it is as near from both. The one in the middle counts as upstream.
 *
 * @param truncated whether rows were left out because there were too many
 */
public record Surroundings(List<Stand> stands, List<Edge> edges, boolean truncated) {

  static final Surroundings NOTHING = new Surroundings(List.of(), List.of(), false);

  /** A supplier and the side on which it stands. */
  public record Stand(TierMap.Node node, Direction side) {}

  public Surroundings {
    stands = List.copyOf(stands);
    edges = List.copyOf(edges);
  }

  /** The suppliers and links without sides. */
  public TierMap map() {
    return new TierMap(stands.stream().map(Stand::node).toList(), edges, truncated);
  }

  Surroundings plus(TierMap map, Direction side) {
    Map<SupplierId, Stand> nearest = new LinkedHashMap<>();
    stands.forEach(stand -> nearest.put(stand.node().supplier().id(), stand));
    map.nodes().stream()
        .map(node -> new Stand(node, side))
        .forEach(stand -> nearest.merge(stand.node().supplier().id(), stand, Surroundings::nearer));
    Map<LinkKey, Edge> links = new LinkedHashMap<>();
    edges.forEach(edge -> links.put(edge.link().key(), edge));
    map.edges().forEach(edge -> links.put(edge.link().key(), edge));
    return new Surroundings(
        List.copyOf(nearest.values()), List.copyOf(links.values()), truncated || map.truncated());
  }

  private static Stand nearer(Stand known, Stand other) {
    return other.node().tier().compareTo(known.node().tier()) < 0 ? other : known;
  }
}
