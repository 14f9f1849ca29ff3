package org.tierlight.risk.engine;

/**
 * An order in which every supplier comes after those it buys from, as far as cycles allow: the
 * order in which a depth-first search leaves them. A sweep in it carries a value through all tiers
 * at once. It depends on the links and the canonical order only.
 */
final class SellersFirst {

  private final Links links;
  private final int[] left;
  private int count;

  /** The search's way from where it began, and how far it came in the row of each. */
  private final int[] way;

  private final int[] next;
  private final boolean[] entered;

  private SellersFirst(Links links, int nodes, int standing) {
    this.links = links;
    this.left = new int[standing];
    this.way = new int[nodes];
    this.next = new int[nodes];
    this.entered = new boolean[nodes];
  }

  /**
   * The nodes of a network.
   *
   * @param nodes how many there are
   * @param order those that stand in canonical order, as the rows of the links are
   */
  static int[] of(Links links, int nodes, int[] order) {
    SellersFirst search = new SellersFirst(links, nodes, order.length);
    for (int node : order) {
      if (!search.entered[node]) {
        search.begin(node);
      }
    }
    return search.left;
  }

  private void begin(int root) {
    int depth = 0;
    way[0] = enter(root);
    while (depth >= 0) {
      int node = way[depth];
      if (next[node] == links.end(node)) {
        left[count++] = node;
        depth--;
      } else {
        int seller = links.others()[next[node]++];
        if (!entered[seller]) {
          way[++depth] = enter(seller);
        }
      }
    }
  }

  private int enter(int node) {
    entered[node] = true;
    next[node] = links.start(node);
    return node;
  }
}
