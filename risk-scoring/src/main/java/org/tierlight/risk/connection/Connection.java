package org.tierlight.risk.connection;

import java.util.List;

/**
 * A supplier that is asked for, and the strongest chain to it: of all chains within the tiers asked
 * for the one with the largest product of shares.
 *
 * @param entries why it is one
 * @param visited h: the probability that the trace comes to it, by any way (method.md section 7)
 * @param chain from the supplier asked about to the one found
 */
public record Connection(List<Entry> entries, double visited, List<ConnectedLink> chain) {

  public Connection {
    entries = List.copyOf(entries);
    chain = List.copyOf(chain);
  }

  /** The one found. */
  public ConnectedLink found() {
    return chain.getLast();
  }
}
