package org.tierlight.graph.ownership;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.vocabulary.SupplierId;

/**
 * Goes from holder to holder, and from held to held. Each company is gone on from once, so that
 * companies which hold each other end the way, and the cost is the number of declarations.
 */
public final class OwnershipQuestions {

  private final OwnershipMap map;
  private final int rows;

  /** Asks a map, for at most so many declarations each way. */
  public OwnershipQuestions(OwnershipMap map, int rows) {
    this.map = map;
    this.rows = rows;
  }

  /** All within some steps of a supplier. */
  public Sought<Owners> around(SupplierId id, int steps, Moment moment) {
    return map.look(
        moment, holdings -> holdings.supplier(id).map(start -> around(start, steps, holdings)));
  }

  private Owners around(Summary start, int steps, Holdings holdings) {
    Way up = new Way(holdings::holdersOf, Holding::holder).from(start.id(), steps, rows);
    Way down = new Way(holdings::heldBy, Holding::held).from(start.id(), steps, rows);
    return new Owners(start, up.found, down.found, up.truncated || down.truncated);
  }

  private interface Stepping {
    Holdings.Step from(Set<SupplierId> frontier, int rows);
  }

  private static final class Way {

    private final Stepping stepping;
    private final Function<Holding, Summary> far;
    private final List<Owners.Ranked> found = new ArrayList<>();
    private boolean truncated;

    Way(Stepping stepping, Function<Holding, Summary> far) {
      this.stepping = stepping;
      this.far = far;
    }

    Way from(SupplierId start, int steps, int rows) {
      Set<SupplierId> passed = new HashSet<>(Set.of(start));
      Set<SupplierId> frontier = Set.of(start);
      for (int step = 1; step <= steps && !frontier.isEmpty() && !truncated; step++) {
        Holdings.Step next = stepping.from(frontier, rows - found.size());
        truncated = next.more();
        frontier = new TreeSet<>();
        for (Holding holding : next.holdings()) {
          found.add(new Owners.Ranked(step, holding));
          SupplierId end = far.apply(holding).id();
          if (passed.add(end)) {
            frontier.add(end);
          }
        }
      }
      return this;
    }
  }
}
