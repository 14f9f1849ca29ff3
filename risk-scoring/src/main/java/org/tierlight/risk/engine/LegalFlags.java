package org.tierlight.risk.engine;

import java.util.Arrays;
import org.tierlight.risk.column.NodeQueue;
import org.tierlight.risk.column.Transcript;

/** L of every node: itself or a direct supplier is officially listed (method.md section 5). */
final class LegalFlags {

  private final Network network;
  private final NodeQueue touched;
  private boolean[] listed = new boolean[0];
  private int[] listedSuppliers = new int[0];

  LegalFlags(Network network, NodeQueue touched) {
    this.network = network;
    this.touched = touched;
  }

  void grow(int capacity) {
    listed = Arrays.copyOf(listed, capacity);
    listedSuppliers = Arrays.copyOf(listedSuppliers, capacity);
  }

  boolean flag(int node) {
    return listed[node] || listedSuppliers[node] > 0;
  }

  boolean isListed(int node) {
    return listed[node];
  }

  void listed(int node, boolean isListed) {
    if (listed[node] == isListed) {
      return;
    }
    listed[node] = isListed;
    touched.add(node);
    Adjacency buyers = network.buyers();
    for (int slot = buyers.start(node); slot < buyers.end(node); slot++) {
      if ((buyers.marks()[slot] & Adjacency.LIVE) != 0) {
        count(buyers.others()[slot], isListed ? 1 : -1);
      }
    }
  }

  /** A link came alive (1) or fell silent (−1). */
  void linkChanged(int seller, int buyer, int change) {
    if (listed[seller]) {
      count(buyer, change);
    }
  }

  private void count(int buyer, int change) {
    listedSuppliers[buyer] += change;
    touched.add(buyer);
  }

  void transcribe(Transcript by) {
    listed = by.array(listed);
    listedSuppliers = by.array(listedSuppliers);
  }
}
