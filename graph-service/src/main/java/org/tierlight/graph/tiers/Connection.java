package org.tierlight.graph.tiers;

import java.util.Map;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.SupplierId;

/** How two suppliers are connected. */
public sealed interface Connection {

  /** No fact names this supplier. */
  record NotKnown(SupplierId id) implements Connection {}

  /**
   * What is known; no chain found does not mean that there is none.
   *
   * @param upstream chains by which the first buys from the second
   * @param downstream chains by which the second buys from the first
   */
  record Found(Chains upstream, Chains downstream, Map<SupplierId, Summary> suppliers)
      implements Connection {

    public Found {
      suppliers = Map.copyOf(suppliers);
    }
  }
}
