package org.tierlight.graph.tiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tierlight.graph.commodities.Commodity;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.Window;
import org.tierlight.vocabulary.SupplierId;

/**
 * Every way up from a buyer along a commodity, by trying, and of each whether stages can be named
 * for its links that never rise: the answer to compare with.
 */
final class AllWays {

  private final Commodity commodity;
  private final Collection<Link> links;
  private final List<List<Link>> found = new ArrayList<>();

  private AllWays(Commodity commodity, Collection<Link> links) {
    this.commodity = commodity;
    this.links = links;
  }

  /** All ways of one link to so many, also those that pass a supplier twice. */
  static List<List<Link>> up(MapOfArrows map, Commodity commodity, SupplierId buyer, int tiers) {
    AllWays ways = new AllWays(commodity, map.links());
    ways.walk(buyer, List.of(), tiers);
    return ways.found;
  }

  private void walk(SupplierId at, List<Link> way, int tiersLeft) {
    for (Link link : links) {
      List<Link> longer = Stream.concat(way.stream(), Stream.of(link)).toList();
      if (tiersLeft > 0 && link.key().buyer().equals(at) && isOrdered(longer, Integer.MAX_VALUE)) {
        found.add(longer);
        walk(link.key().seller(), longer, tiersLeft - 1);
      }
    }
  }

  private boolean isOrdered(List<Link> way, int latest) {
    return way.isEmpty()
        || way.getFirst().hs().stream()
            .flatMapToInt(commodity::stagesOf)
            .filter(stage -> stage <= latest)
            .anyMatch(stage -> isOrdered(way.subList(1, way.size()), stage));
  }

  /** What each link carries of the chain, of all that its buyer buys of it. */
  static Map<Link, Double> shares(MapOfArrows map, Commodity commodity) {
    Window window = Window.endingAt(MapOfArrows.NOW);
    Map<SupplierId, Double> bought = new HashMap<>();
    Map<Link, Double> cents = new HashMap<>();
    for (Link link : map.links()) {
      double ofChain =
          link.only(goods -> goods.code() != null && commodity.stagesOf(goods.code()).count() > 0)
              .trade()
              .cents(window);
      cents.put(link, ofChain);
      bought.merge(link.key().buyer(), ofChain, Double::sum);
    }
    cents.replaceAll(
        (link, part) -> part == 0 ? 0 : part / bought.getOrDefault(link.key().buyer(), 0.0));
    return cents;
  }
}
