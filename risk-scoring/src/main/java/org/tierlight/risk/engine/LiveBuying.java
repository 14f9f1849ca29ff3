package org.tierlight.risk.engine;

/** What each node buys, as the stream keeps it. */
record LiveBuying(Network network, DailyTotals totals) implements Buying {

  @Override
  public long inbound(int node) {
    return network.inbound(node);
  }

  @Override
  public long peak(int node, int today) {
    return totals.peak(node, today);
  }

  @Override
  public boolean hasRecordedInbound(int node) {
    return network.hasRecordedInbound(node);
  }
}
