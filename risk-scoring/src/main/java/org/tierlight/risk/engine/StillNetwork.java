package org.tierlight.risk.engine;

/**
 * The links of a network at one moment, compact and in canonical order: suppliers in the order of
 * their ids, whatever order they became known in. Sums over it are the same to the last bit for the
 * same set of facts. Suppliers keep their numbers.
 */
final class StillNetwork implements Links {

  private final int[] order;
  private final int[] first;
  private final int[] others;
  private final long[] cents;
  private final byte[] marks;
  private final long[] inbound;

  private StillNetwork(int[] order, int[] first, long[] inbound) {
    int slots = first[order.length];
    this.order = order;
    this.first = first;
    this.inbound = inbound;
    this.others = new int[slots];
    this.cents = new long[slots];
    this.marks = new byte[slots];
  }

  /**
   * Puts the links of a network in order.
   *
   * @param buyers where each node sells
   * @param inbound what each node buys in the window, in cents
   * @param order its nodes in canonical order
   */
  static StillNetwork of(Links buyers, long[] inbound, int[] order) {
    int[] first = new int[order.length + 1];
    for (int seller : order) {
      for (int slot = buyers.start(seller); slot < buyers.end(seller); slot++) {
        first[buyers.others()[slot] + 1] += buyers.marks()[slot] == 0 ? 0 : 1;
      }
    }
    for (int node = 0; node < order.length; node++) {
      first[node + 1] += first[node];
    }
    StillNetwork still = new StillNetwork(order, first, inbound);
    still.copy(buyers);
    return still;
  }

  /** Going through the sellers in order fills each buyer's row in order. */
  private void copy(Links buyers) {
    int[] next = first.clone();
    for (int seller : order) {
      for (int slot = buyers.start(seller); slot < buyers.end(seller); slot++) {
        if (buyers.marks()[slot] != 0) {
          int place = next[buyers.others()[slot]]++;
          others[place] = seller;
          cents[place] = buyers.cents()[slot];
          marks[place] = buyers.marks()[slot];
        }
      }
    }
  }

  /** The nodes in canonical order. */
  int[] order() {
    return order;
  }

  /** What a node buys in the window, in cents. */
  long inbound(int node) {
    return inbound[node];
  }

  @Override
  public int start(int node) {
    return first[node];
  }

  @Override
  public int end(int node) {
    return first[node + 1];
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
