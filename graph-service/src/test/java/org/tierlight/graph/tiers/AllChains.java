package org.tierlight.graph.tiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierlight.graph.links.Window;
import org.tierlight.vocabulary.SupplierId;

/** Every chain without repetition, by trying: the answer to compare with. */
final class AllChains {

  private final List<Edge> edges;
  private final SupplierId target;
  private final List<Double> found = new ArrayList<>();

  private AllChains(List<Edge> edges, SupplierId target) {
    this.edges = edges;
    this.target = target;
  }

  static List<Double> shares(MapOfArrows map, SupplierId buyer, SupplierId seller, int tiers) {
    List<Edge> edges =
        new Weighing(map, Window.endingAt(MapOfArrows.NOW)).weigh(map.links(), Map.of());
    AllChains chains = new AllChains(edges, seller);
    chains.walk(buyer, new HashSet<>(Set.of(buyer)), 1, tiers);
    chains.found.sort(Comparator.reverseOrder());
    return chains.found;
  }

  private void walk(SupplierId at, Set<SupplierId> passed, double share, int tiersLeft) {
    if (at.equals(target)) {
      found.add(share);
      return;
    }
    for (Edge edge : edges) {
      SupplierId next = edge.link().key().seller();
      if (tiersLeft > 0 && edge.link().key().buyer().equals(at) && passed.add(next)) {
        walk(next, passed, share * edge.share().value(), tiersLeft - 1);
        passed.remove(next);
      }
    }
  }
}
