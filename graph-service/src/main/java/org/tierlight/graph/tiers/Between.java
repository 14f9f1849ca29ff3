package org.tierlight.graph.tiers;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Window;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.SupplierId;

/** Looks for the strongest chains between two suppliers, either way. */
record Between(Ground ground, Window window, int tiers, int rows) {

  Connection of(Summary from, Summary to) {
    Bounded up = bounded(from, to);
    Bounded down = bounded(to, from);
    Map<SupplierId, Summary> suppliers = new LinkedHashMap<>(up.suppliers());
    suppliers.putAll(down.suppliers());
    return new Connection(
        chains(up, from.id(), to.id()), chains(down, to.id(), from.id()), suppliers);
  }

  private Chains chains(Bounded bounded, SupplierId buyer, SupplierId supplier) {
    Chains found =
        ChainSearch.over(bounded.edges, ground.passage(Direction.UPSTREAM))
            .strongest(buyer, supplier, tiers);
    return new Chains(found.ranked(), found.truncated() || bounded.truncated);
  }

  /**
   * Up from the buyer and down from the supplier, always where fewer have to be expanded, until the
   * two together are so many tiers: every chain of so many lies in their union. Where one of them
   * has come to its end, all chains lie in it; where one is cut, at a hub, the other goes on.
   */
  private Bounded bounded(Summary buyer, Summary supplier) {
    Expansion up = Expansion.at(buyer, ground, Direction.UPSTREAM, rows / 2);
    Expansion down = Expansion.at(supplier, ground, Direction.DOWNSTREAM, rows / 2);
    List<Expansion> both = List.of(up, down);
    for (int tier = 0; tier < tiers && both.stream().noneMatch(Expansion::isAtItsEnd); tier++) {
      both.stream()
          .filter(Expansion::goesOn)
          .min(comparingInt(Expansion::breadth))
          .ifPresent(Expansion::hop);
    }
    Map<LinkKey, Link> links = new LinkedHashMap<>();
    Stream.of(up, down)
        .flatMap(half -> half.links().stream())
        .forEach(link -> links.put(link.key(), link));
    List<TierMap.Node> nodes = new ArrayList<>(up.nodes());
    nodes.addAll(down.nodes());
    return new Bounded(
        new Weighing(ground.neighbours(), window).weigh(links.values(), up.bought()),
        byId(nodes),
        both.stream().noneMatch(Expansion::isAtItsEnd) && (up.truncated() || down.truncated()));
  }

  private static Map<SupplierId, Summary> byId(Collection<TierMap.Node> nodes) {
    Map<SupplierId, Summary> byId = new LinkedHashMap<>();
    nodes.forEach(node -> byId.put(node.supplier().id(), node.supplier()));
    return byId;
  }

  private record Bounded(List<Edge> edges, Map<SupplierId, Summary> suppliers, boolean truncated) {}
}
