package org.tierlight.graph.tiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.SupplierId;
import org.tierlight.vocabulary.Tier;

/**
 * Goes out from one supplier hop by hop. Each supplier is expanded once, so the cost is the number
 * of links, never the number of paths.
 */
final class Expansion {

  private final Neighbours neighbours;
  private final Direction direction;
  private final int rows;
  private final Map<SupplierId, TierMap.Node> nodes = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private boolean truncated;

  private Expansion(Neighbours neighbours, Direction direction, int rows) {
    this.neighbours = neighbours;
    this.direction = direction;
    this.rows = rows;
  }

  /** Everything within so many tiers of a supplier, as far as the rows allow. */
  static Expansion around(
      Summary start, Neighbours neighbours, Direction direction, int tiers, int rows) {
    Expansion expansion = new Expansion(neighbours, direction, rows);
    expansion.nodes.put(start.id(), new TierMap.Node(start, new Tier(0)));
    expansion.expand(start.id(), tiers);
    return expansion;
  }

  private void expand(SupplierId start, int tiers) {
    Set<SupplierId> frontier = Set.of(start);
    for (int tier = 1; tier <= tiers && !frontier.isEmpty() && !truncated; tier++) {
      Neighbours.Hop hop = direction.hop(neighbours, frontier, rows - links.size());
      links.addAll(hop.links());
      truncated = hop.more();
      frontier = arrive(hop, new Tier(tier));
    }
  }

  private Set<SupplierId> arrive(Neighbours.Hop hop, Tier tier) {
    Set<SupplierId> arrived = new TreeSet<>();
    for (Summary end : hop.ends()) {
      if (nodes.putIfAbsent(end.id(), new TierMap.Node(end, tier)) == null) {
        arrived.add(end.id());
      }
    }
    return arrived;
  }

  List<TierMap.Node> nodes() {
    return List.copyOf(nodes.values());
  }

  List<Link> links() {
    return List.copyOf(links);
  }

  boolean truncated() {
    return truncated;
  }
}
