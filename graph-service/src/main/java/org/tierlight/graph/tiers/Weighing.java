package org.tierlight.graph.tiers;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.Window;
import org.tierlight.vocabulary.SupplierId;

/** Gives links their cents and shares in a window (method section 1, w_us, by whole months). */
final class Weighing {

  private Weighing() {}

  static List<Edge> weigh(Collection<Link> links, Neighbours neighbours, Window window) {
    Set<SupplierId> buyers =
        links.stream().map(link -> link.key().buyer()).collect(toUnmodifiableSet());
    Map<SupplierId, Double> inbound = neighbours.inbound(buyers, window);
    return links.stream()
        .map(link -> Edge.of(link, window, inbound.getOrDefault(link.key().buyer(), 0.0)))
        .toList();
  }
}
