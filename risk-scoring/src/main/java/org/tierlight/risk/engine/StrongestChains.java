package org.tierlight.risk.engine;

import java.util.Arrays;
import org.tierlight.risk.column.Growth;

/**
 * By which chain of links in force the largest product of shares comes about, to every node within
 * some tiers. Each round takes up what the round before improved, so a round costs no more than the
 * links; paths are never enumerated.
 */
final class StrongestChains {

  private static final int NONE = -1;

  private final Links links;
  private final Valuation valuation;

  /** The best step to each node so far, or {@link #NONE}. */
  private final int[] best;

  /** Steps: a node, the step before it, and the product of shares up to it. */
  private int[] nodes = new int[Long.SIZE];

  private int[] parents = new int[Long.SIZE];
  private double[] products = new double[Long.SIZE];
  private int steps;

  StrongestChains(Valuation valuation, int from, int tiers) {
    this.valuation = valuation;
    this.links = valuation.links();
    this.best = new int[valuation.nodes()];
    Arrays.fill(best, NONE);
    step(from, NONE, 1);
    int begin = 0;
    for (int round = 1; round <= tiers && begin < steps; round++) {
      int end = steps;
      goOn(begin, end);
      begin = end;
    }
  }

  private void goOn(int begin, int end) {
    for (int step = begin; step < end; step++) {
      int buyer = nodes[step];
      for (int slot = links.start(buyer); slot < links.end(buyer); slot++) {
        if ((links.marks()[slot] & Adjacency.LIVE) != 0) {
          offer(links.others()[slot], step, products[step] * share(buyer, slot), end);
        }
      }
    }
  }

  /** A step of this round that is bettered is written over; steps of rounds before stay. */
  private void offer(int node, int parent, double product, int begin) {
    int known = best[node];
    if (known == NONE || product > products[known]) {
      if (known >= begin) {
        parents[known] = parent;
        products[known] = product;
      } else {
        step(node, parent, product);
      }
    }
  }

  private void step(int node, int parent, double product) {
    if (steps == nodes.length) {
      nodes = Arrays.copyOf(nodes, Growth.toHold(steps + 1));
      parents = Arrays.copyOf(parents, nodes.length);
      products = Arrays.copyOf(products, nodes.length);
    }
    best[node] = steps;
    nodes[steps] = node;
    parents[steps] = parent;
    products[steps++] = product;
  }

  private double share(int buyer, int slot) {
    long inbound = valuation.inbound(buyer);
    return inbound == 0 ? 0 : (double) links.cents()[slot] / inbound;
  }

  /** The largest product of shares on any chain to a node that can be reached. */
  double product(int node) {
    return products[best[node]];
  }

  /** The chain with the largest product, from the node begun with. */
  int[] to(int node) {
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
