package org.tierlight.graph.tiers;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import org.tierlight.graph.links.Window;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.SupplierId;

/** How much is known of those that a supplier buys from. */
public final class CoverageQuestion {

  private final SupplyMap map;
  private final int rows;

  /** Asks a map, for at most so many rows. */
  public CoverageQuestion(SupplyMap map, int rows) {
    this.map = map;
    this.rows = rows;
  }

  /** What is known within some tiers upstream of a supplier. */
  public Sought<Coverage> ask(SupplierId id, Coverage.Grouping grouping, int tiers, Moment moment) {
    return map.look(
        moment,
        neighbours ->
            neighbours.supplier(id).map(it -> cover(it, grouping, tiers, moment, neighbours)));
  }

  private Coverage cover(
      Summary start, Coverage.Grouping grouping, int tiers, Moment moment, Neighbours neighbours) {
    Ground ground = Ground.of(Course.EVERYTHING, neighbours);
    Window window = Window.endingAt(moment.validAt());
    Expansion found = Expansion.around(start, ground, Direction.UPSTREAM, tiers + 1, rows);
    List<Edge> edges = new Weighing(neighbours, window).weigh(found.links(), found.bought());
    Set<SupplierId> all =
        found.nodes().stream().map(node -> node.supplier().id()).collect(toUnmodifiableSet());
    Known known =
        new Known(
            new TierMap(found.nodes(), edges, found.truncated()),
            tiers,
            neighbours.primaryProducers(all),
            window);
    return new Coverage(known.all(), known.by(grouping), found.truncated());
  }
}
