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

  /** One supplier. */
  Sought<Summary> supplier(SupplierId id);

  /** Links into some buyers, the largest first, at most so many. */
  Hop suppliersOf(Set<SupplierId> buyers, int rows);

  /** Links out of some sellers, the largest first, at most so many. */
  Hop buyersOf(Set<SupplierId> sellers, int rows);

  /**
   * Cents that each buyer bought in a window, from all it buys from; buyers of nothing are absent.
   */
  Map<SupplierId, Double> inbound(Set<SupplierId> buyers, Window window);

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
