package org.tierlight.graph.tiers;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.Window;
import org.tierlight.vocabulary.SupplierId;

/** Gives links their cents and shares in a window (method section 1, w_us, by whole months). */
record Weighing(Neighbours neighbours, Window window) {

  /**
   * Weighs links.
   *
   * @param bought all links into some buyers: of these the map need not be asked
   */
  List<Edge> weigh(Collection<Link> links, Map<SupplierId, List<Link>> bought) {
    Map<SupplierId, Double> inbound = inbound(links, bought);
    return links.stream()
        .map(link -> Edge.of(link, window, inbound.getOrDefault(link.key().buyer(), 0.0)))
        .toList();
  }

  private Map<SupplierId, Double> inbound(
      Collection<Link> links, Map<SupplierId, List<Link>> bought) {
    Set<SupplierId> asked =
        links.stream()
            .map(link -> link.key().buyer())
            .filter(not(bought::containsKey))
            .collect(toUnmodifiableSet());
    Map<SupplierId, Double> inbound =
        new HashMap<>(asked.isEmpty() ? Map.of() : neighbours.inbound(asked, window));
    bought.forEach((buyer, whole) -> inbound.put(buyer, cents(whole)));
    return inbound;
  }

  private double cents(Collection<Link> links) {
    return links.stream().mapToDouble(link -> link.trade().cents(window)).sum();
  }
}
