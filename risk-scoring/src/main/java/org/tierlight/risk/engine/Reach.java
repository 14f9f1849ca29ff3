package org.tierlight.risk.engine;

import java.util.Arrays;

/**
 * Who can be reached upstream over links in force within some tiers, and by which chain the largest
 * product of shares comes about. Each round takes up what the round before improved, so a round
 * costs no more than the links; paths are never enumerated.
 */
final class Reach {

  private static final int NONE = -1;

  private final Links links;
  private final Valuation valuation;

  /** The best step to each node so far, or {@link #NONE}. */
  private final int[] best;

  /** The shortest distance of each node, or {@link #NONE}. */
  private final int[] tier;

  private int[] reached = new int[Long.SIZE];
  private int reachedCount;

  /** Steps: a node, the step before it, and the product of shares up to it. */
  private int[] nodes = new int[Long.SIZE];

  private int[] parents = new int[Long.SIZE];
  private double[] products = new double[Long.SIZE];
  private int steps;

  Reach(Valuation valuation, int from, int tiers) {
    this.valuation = valuation;
    this.links = valuation.links();
    this.best = new int[valuation.nodes()];
    this.tier = new int[valuation.nodes()];
    Arrays.fill(best, NONE);
    Arrays.fill(tier, NONE);
    step(from, -1, 1, 0);
    int begin = 0;
    for (int round = 1; round <= tiers && begin < steps; round++) {
      int end = steps;
      goOn(begin, end, round);
      begin = end;
    }
  }

  private void goOn(int begin, int end, int round) {
    for (int step = begin; step < end; step++) {
      int buyer = nodes[step];
      for (int slot = links.start(buyer); slot < links.end(buyer); slot++) {
        if ((links.marks()[slot] & Adjacency.LIVE) != 0) {
          offer(links.others()[slot], step, products[step] * share(buyer, slot), round, end);
        }
      }
    }
  }

  /** A step of this round that is bettered is written over; steps of rounds before stay. */
  private void offer(int node, int from, double product, int round, int begin) {
    int known = best[node];
    if (known == NONE || product > products[known]) {
      if (known >= begin) {
        parents[known] = from;
        products[known] = product;
      } else {
        step(node, from, product, round);
      }
    }
  }

  private void step(int node, int from, double product, int round) {
    if (steps == nodes.length) {
      nodes = Arrays.copyOf(nodes, Growth.toHold(steps + 1));
      parents = Arrays.copyOf(parents, nodes.length);
      products = Arrays.copyOf(products, nodes.length);
    }
    if (tier[node] == NONE) {
      tier[node] = round;
      arrived(node);
    }
    best[node] = steps;
    nodes[steps] = node;
    parents[steps] = from;
    products[steps++] = product;
  }

  private void arrived(int node) {
    if (reachedCount == reached.length) {
      reached = Arrays.copyOf(reached, Growth.toHold(reachedCount + 1));
    }
    reached[reachedCount++] = node;
  }

  private double share(int buyer, int slot) {
    long inbound = valuation.inbound(buyer);
    return inbound == 0 ? 0 : (double) links.cents()[slot] / inbound;
  }

  /** The nodes that were reached, the nearest first; the one begun with is the first. */
  int[] reached() {
    return Arrays.copyOf(reached, reachedCount);
  }

  /** The shortest distance of a node that was reached. */
  int tier(int node) {
    return tier[node];
  }

  /** The largest product of shares on any chain to a node. */
  double product(int node) {
    return products[best[node]];
  }

  /** The chain with the largest product, from the node begun with. */
  int[] chain(int node) {
    int length = 0;
    for (int step = best[node]; step != NONE; step = parents[step]) {
      length++;
    }
    int[] chain = new int[length];
    for (int step = best[node]; step != NONE; step = parents[step]) {
      chain[--length] = nodes[step];
    }
    return chain;
  }
}
