package org.tierlight.graph.tiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.tierlight.graph.commodities.Commodity;
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
  public Sought<TierMap> around(SupplierId id, Direction direction, int tiers, Moment moment) {
    return map.look(
        moment,
        neighbours ->
            neighbours
                .supplier(id)
                .map(start -> Expansion.around(start, neighbours, direction, tiers, rows))
                .map(found -> weighed(found, neighbours, moment)));
  }

  /** All within some tiers of a supplier along the chain of a commodity. */
  public Sought<TierMap> along(
      Commodity commodity, SupplierId id, Direction direction, int tiers, Moment moment) {
    return map.look(
        moment,
        all -> {
          AlongCommodity neighbours = new AlongCommodity(commodity, all);
          return neighbours
              .supplier(id)
              .map(start -> Expansion.along(start, neighbours, direction, tiers, rows))
              .map(found -> weighed(found, neighbours, moment));
        });
  }

  private static TierMap weighed(Expansion found, Neighbours neighbours, Moment moment) {
    List<Edge> edges = Weighing.weigh(found.links(), neighbours, Window.endingAt(moment.validAt()));
    return new TierMap(found.nodes(), edges, found.truncated());
  }

  /** Who depends on a supplier: the part of each buyer's purchases that passes through it. */
  public Sought<Weighted> dependents(SupplierId id, int tiers, Moment moment) {
    return around(id, Direction.DOWNSTREAM, tiers, moment)
        .map(map -> Weighted.of(map, new Trace(map.edges(), tiers).through(id)));
  }

  /** Through whom most of what a supplier buys passes, at whatever tier. */
  public Sought<Weighted> chokepoints(SupplierId id, int tiers, Moment moment) {
    return around(id, Direction.UPSTREAM, tiers, moment)
        .map(map -> Weighted.of(map, new Trace(map.edges(), tiers).from(id)));
  }

  /** What changed around a supplier between two moments. */
  public Sought<MapChanges> changes(
      SupplierId id, Direction direction, int tiers, Moment before, Moment after) {
    return around(id, direction, tiers, before)
        .flatMap(
            first ->
                around(id, direction, tiers, after)
                    .map(second -> MapChanges.between(first, second)));
  }

  /** Whom more than one of a set of suppliers buys from, at whatever tier. */
  public Sought<Shared> shared(SequencedSet<SupplierId> buyers, int tiers, Moment moment) {
    Sought<Map<SupplierId, Weighted>> chains = new Sought.Found<>(new LinkedHashMap<>());
    for (SupplierId buyer : buyers) {
      chains =
          chains.flatMap(
              all ->
                  chokepoints(buyer, tiers, moment)
                      .map(
                          chain -> {
                            all.put(buyer, chain);
                            return all;
                          }));
    }
    return chains.map(Shared::of);
  }

  /** The strongest chains between two suppliers, either way. */
  public Sought<Connection> between(SupplierId one, SupplierId other, int tiers, Moment moment) {
    Window window = Window.endingAt(moment.validAt());
    return map.look(moment, neighbours -> between(one, other, tiers, window, neighbours));
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
