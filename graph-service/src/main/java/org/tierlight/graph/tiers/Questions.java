package org.tierlight.graph.tiers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Window;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.SupplierId;

/** What can be asked about the chain around a supplier. */
public final class Questions {

  /** More rows than this are never answered; the answer says that it was cut (design.md). */
  public static final int MOST_ROWS = 10_000;

  private final SupplyMap map;
  private final int rows;

  /** Asks a map, for at most so many rows an expansion. */
  public Questions(SupplyMap map, int rows) {
    this.map = map;
    this.rows = rows;
  }

  /** All within some tiers of a supplier. */
  public Sought<TierMap> around(SupplierId id, Direction direction, int tiers, Instant now) {
    return map.look(
        neighbours ->
            neighbours
                .supplier(id)
                .map(start -> Expansion.around(start, neighbours, direction, tiers, rows))
                .map(found -> weighed(found, neighbours, now)));
  }

  private static TierMap weighed(Expansion found, Neighbours neighbours, Instant now) {
    List<Edge> edges = Weighing.weigh(found.links(), neighbours, Window.endingAt(now));
    return new TierMap(found.nodes(), edges, found.truncated());
  }

  /** The strongest chains between two suppliers, either way. */
  public Sought<Connection> between(SupplierId one, SupplierId other, int tiers, Instant now) {
    return map.look(neighbours -> between(one, other, tiers, Window.endingAt(now), neighbours));
  }

  private Sought<Connection> between(
      SupplierId one, SupplierId other, int tiers, Window window, Neighbours neighbours) {
    return neighbours
        .supplier(one)
        .flatMap(
            from ->
                neighbours.supplier(other).map(to -> between(from, to, tiers, window, neighbours)));
  }

  private Connection between(
      Summary from, Summary to, int tiers, Window window, Neighbours neighbours) {
    Bounded up = bounded(from, to, tiers, window, neighbours);
    Bounded down = bounded(to, from, tiers, window, neighbours);
    Map<SupplierId, Summary> suppliers = new LinkedHashMap<>(up.suppliers());
    suppliers.putAll(down.suppliers());
    return new Connection(
        up.chains(from.id(), to.id(), tiers), down.chains(to.id(), from.id(), tiers), suppliers);
  }

  /**
   * Half the tiers up from the buyer and half down from the supplier: every chain of so many tiers
   * lies in the union of the two.
   */
  private Bounded bounded(
      Summary buyer, Summary supplier, int tiers, Window window, Neighbours neighbours) {
    int upper = (tiers + 1) / 2;
    Expansion up = Expansion.around(buyer, neighbours, Direction.UPSTREAM, upper, rows);
    Expansion down =
        Expansion.around(supplier, neighbours, Direction.DOWNSTREAM, tiers - upper, rows);
    Map<LinkKey, Link> links = new LinkedHashMap<>();
    Stream.of(up, down)
        .flatMap(half -> half.links().stream())
        .forEach(link -> links.put(link.key(), link));
    List<TierMap.Node> nodes = new ArrayList<>(up.nodes());
    nodes.addAll(down.nodes());
    return new Bounded(
        Weighing.weigh(links.values(), neighbours, window),
        byId(nodes),
        up.truncated() || down.truncated());
  }

  private static Map<SupplierId, Summary> byId(Collection<TierMap.Node> nodes) {
    Map<SupplierId, Summary> byId = new LinkedHashMap<>();
    nodes.forEach(node -> byId.put(node.supplier().id(), node.supplier()));
    return byId;
  }

  private record Bounded(List<Edge> edges, Map<SupplierId, Summary> suppliers, boolean truncated) {

    Chains chains(SupplierId buyer, SupplierId supplier, int tiers) {
      Chains found = ChainSearch.over(edges).strongest(buyer, supplier, tiers);
      return new Chains(found.ranked(), found.truncated() || truncated);
    }
  }
}
