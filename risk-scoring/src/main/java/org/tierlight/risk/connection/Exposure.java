package org.tierlight.risk.connection;

import java.util.List;

/**
 * Whether a supplier is connected to somebody asked for, and what is not known; the unknown stays
 * in the answer beside a yes.
 *
 * @param connections the ones that the trace comes to most often first
 * @param connectionsInAll how many there are
 * @param gaps the heaviest first
 * @param gapsInAll how many there are
 * @param tiers from the direct suppliers on
 */
public record Exposure(
    Finding finding,
    List<Connection> connections,
    int connectionsInAll,
    List<Gap> gaps,
    int gapsInAll,
    List<TierCoverage> tiers) {

  public Exposure {
    connections = List.copyOf(connections);
    gaps = List.copyOf(gaps);
    tiers = List.copyOf(tiers);
  }

  /** Whether there is more than is shown. */
  public boolean truncated() {
    return connections.size() < connectionsInAll || gaps.size() < gapsInAll;
  }
}
