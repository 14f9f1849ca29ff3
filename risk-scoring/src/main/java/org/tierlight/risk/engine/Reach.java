package org.tierlight.risk.engine;

import java.util.Arrays;
import org.tierlight.risk.column.Growth;

/**
 * Who can be reached upstream over links in force within some tiers, each with its shortest
 * distance: breadth first, so that every link is looked at once at most.
 */
final class Reach {

  /** The shortest distance of each node and one more; 0 where none was found. */
  private final int[] distances;

  /** The nodes that were reached, the nearest first. */
  private int[] reached = new int[Long.SIZE];

  private int count;

  Reach(Valuation valuation, int from, int tiers) {
    this.distances = new int[valuation.nodes()];
    arrive(from, 1);
    int begin = 0;
    for (int tier = 1; tier <= tiers && begin < count; tier++) {
      int end = count;
      goOn(valuation.links(), begin, end, tier + 1);
      begin = end;
    }
  }

  private void goOn(Links links, int begin, int end, int distance) {
    int[] sellers = links.others();
    byte[] marks = links.marks();
    for (int k = begin; k < end; k++) {
      int rowEnd = links.end(reached[k]);
      for (int slot = links.start(reached[k]); slot < rowEnd; slot++) {
        if ((marks[slot] & Adjacency.LIVE) != 0 && distances[sellers[slot]] == 0) {
          arrive(sellers[slot], distance);
        }
      }
    }
  }

  private void arrive(int node, int distance) {
    if (count == reached.length) {
      reached = Arrays.copyOf(reached, Growth.toHold(count + 1));
    }
    distances[node] = distance;
    reached[count++] = node;
  }

  /** The nodes that were reached, the nearest first; the one begun with is the first. */
  int[] reached() {
    return Arrays.copyOf(reached, count);
  }

  /** The shortest distance of a node that was reached. */
  int tier(int node) {
    return distances[node] - 1;
  }
}
