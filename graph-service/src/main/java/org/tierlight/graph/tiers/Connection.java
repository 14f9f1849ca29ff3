package org.tierlight.graph.tiers;

import java.util.Map;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.SupplierId;

/**
 * How two suppliers are connected, as far as it is known; no chain found does not mean that there
 * is none.
 *
 * @param upstream chains by which the first buys from the second
 * @param downstream chains by which the second buys from the first
 */
public record Connection(Chains upstream, Chains downstream, Map<SupplierId, Summary> suppliers) {

  public Connection {
    suppliers = Map.copyOf(suppliers);
  }
}
