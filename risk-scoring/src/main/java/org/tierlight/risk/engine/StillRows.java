package org.tierlight.risk.engine;

/** A copy of each node's row of links, as they lay. */
final class StillRows implements Links {

  private final int[] starts;
  private final int[] ends;
  private final int[] others;
  private final long[] cents;
  private final byte[] marks;

  /** Copies the rows of the first nodes. */
  StillRows(Links live, int nodes) {
    this.starts = new int[nodes];
    this.ends = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      starts[node] = live.start(node);
      ends[node] = live.end(node);
    }
    this.others = live.others().clone();
    this.cents = live.cents().clone();
    this.marks = live.marks().clone();
  }

  @Override
  public int start(int node) {
    return starts[node];
  }

  @Override
  public int end(int node) {
    return ends[node];
  }

  @Override
  public int[] others() {
    return others;
  }

  @Override
  public long[] cents() {
    return cents;
  }

  @Override
  public byte[] marks() {
    return marks;
  }
}
