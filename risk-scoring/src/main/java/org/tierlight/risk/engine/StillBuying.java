package org.tierlight.risk.engine;

/** What each node bought at one moment. */
final class StillBuying implements Buying {

  private final long[] inbound;
  private final long[] peaks;
  private final boolean[] recorded;

  /** Copies what the first nodes bought as of a day. */
  StillBuying(Buying live, int nodes, int today) {
    this.inbound = new long[nodes];
    this.peaks = new long[nodes];
    this.recorded = new boolean[nodes];
    for (int node = 0; node < nodes; node++) {
      inbound[node] = live.inbound(node);
      peaks[node] = live.peak(node, today);
      recorded[node] = live.hasRecordedInbound(node);
    }
  }

  /** By node, in cents. */
  long[] inbound() {
    return inbound;
  }

  @Override
  public long inbound(int node) {
    return inbound[node];
  }

  /** Of the day that it was taken on, whatever day is asked for. */
  @Override
  public long peak(int node, int today) {
    return peaks[node];
  }

  @Override
  public boolean hasRecordedInbound(int node) {
    return recorded[node];
  }
}
