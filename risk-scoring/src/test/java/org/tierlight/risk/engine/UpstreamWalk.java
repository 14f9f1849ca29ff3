package org.tierlight.risk.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tierlight.risk.engine.Imaginations.Link;
import org.tierlight.vocabulary.SupplierId;

/** Looks upstream by plain recursion over all simple paths: slow, and easy to believe. */
final class UpstreamWalk {

  /** What rounding can leave of a share that is wholly known. */
  private static final double NOTHING = 1e-9;

  private final SolvedValuation valuation;
  private final Links links;

  UpstreamWalk(World world) {
    this.valuation = world.engine().solve();
    this.links = valuation.links();
  }

  List<SupplierId> suppliers() {
    return nodes().mapToObj(valuation::supplier).toList();
  }

  private IntStream nodes() {
    return IntStream.range(0, valuation.nodes());
  }

  /** Who is listed within some tiers, and the largest product of shares on a path there. */
  Map<SupplierId, Double> listed(SupplierId from, int tiers) {
    Map<SupplierId, Double> best = new TreeMap<>();
    walk(node(from), 1, tiers, new HashSet<>(), best);
    best.keySet().removeIf(supplier -> !valuation.isListed(node(supplier)));
    return best;
  }

  boolean nobodyIsListed() {
    return nodes().noneMatch(valuation::isListed);
  }

  /** Whether somebody within some tiers left out of whom it buys, or had a supplier fall silent. */
  boolean isOpen(SupplierId from, int tiers) {
    Map<SupplierId, Double> reached = new TreeMap<>();
    walk(node(from), 1, tiers, new HashSet<>(), reached);
    return undisclosed().stream().anyMatch(reached::containsKey)
        || lapsed().stream().map(Link::buyer).anyMatch(reached::containsKey);
  }

  /** Who left out of whom it buys. */
  List<SupplierId> undisclosed() {
    return nodes()
        .filter(node -> valuation.terms().undisclosed(node) > NOTHING)
        .mapToObj(valuation::supplier)
        .toList();
  }

  /** Links on which somebody fell silent. */
  List<Link> lapsed() {
    List<Link> lapsed = new ArrayList<>();
    for (int node = 0; node < valuation.nodes(); node++) {
      for (int slot = links.start(node); slot < links.end(node); slot++) {
        if (links.marks()[slot] == Adjacency.LAPSED) {
          SupplierId seller = valuation.supplier(links.others()[slot]);
          lapsed.add(new Link(seller, valuation.supplier(node)));
        }
      }
    }
    return lapsed;
  }

  private int node(SupplierId supplier) {
    return nodes().filter(it -> valuation.supplier(it).equals(supplier)).findFirst().orElseThrow();
  }

  private void walk(
      int node, double product, int left, Set<Integer> path, Map<SupplierId, Double> best) {
    if (!path.add(node)) {
      return;
    }
    best.merge(valuation.supplier(node), product, Math::max);
    for (int slot = links.start(node); left > 0 && slot < links.end(node); slot++) {
      if ((links.marks()[slot] & Adjacency.LIVE) != 0) {
        long inbound = valuation.inbound(node);
        double share = inbound == 0 ? 0 : (double) links.cents()[slot] / inbound;
        walk(links.others()[slot], product * share, left - 1, path, best);
      }
    }
    path.remove(node);
  }
}
