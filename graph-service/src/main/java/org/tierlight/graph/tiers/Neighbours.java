package org.tierlight.graph.tiers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.Window;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.SupplierId;

/** One look at the map: who is next to whom. Links that rest on nothing are not seen. */
public interface Neighbours {

  /** Every product is under the beginning of all codes, those without a code too. */
  Collection<String> ALL_GOODS = List.of("");

  /** One supplier. */
  Sought<Summary> supplier(SupplierId id);

  /** Links into some buyers, the largest first, at most so many. */
  default Hop suppliersOf(Set<SupplierId> buyers, int rows) {
    return suppliersOf(buyers, ALL_GOODS, rows);
  }

  /**
   * The same, where it saves work without products that are under none of some codes of HS 2022.
   */
  Hop suppliersOf(Set<SupplierId> buyers, Collection<String> hs, int rows);

  /** Links out of some sellers, the largest first, at most so many. */
  default Hop buyersOf(Set<SupplierId> sellers, int rows) {
    return buyersOf(sellers, ALL_GOODS, rows);
  }

  /** The same, where it saves work without products that are under none of some codes. */
  Hop buyersOf(Set<SupplierId> sellers, Collection<String> hs, int rows);

  /**
   * Cents that each buyer bought in a window, from all it buys from; buyers of nothing are absent.
   */
  default Map<SupplierId, Double> inbound(Set<SupplierId> buyers, Window window) {
    return inbound(buyers, window, ALL_GOODS);
  }

  /** The same of products under some codes of HS 2022 alone. */
  Map<SupplierId, Double> inbound(Set<SupplierId> buyers, Window window, Collection<String> hs);

  /** How a supplier is described; empty where nobody did. */
  Optional<Profile> profile(SupplierId id);

  /** Those of some suppliers that are described as primary producers: nobody is behind them. */
  Set<SupplierId> primaryProducers(Set<SupplierId> among);

  /**
   * The links found in one hop.
   *
   * @param ends the suppliers at their far ends
   * @param more whether there were more than asked for
   */
  record Hop(List<Link> links, List<Summary> ends, boolean more) {

    public Hop {
      links = List.copyOf(links);
      ends = List.copyOf(ends);
    }
  }
}
