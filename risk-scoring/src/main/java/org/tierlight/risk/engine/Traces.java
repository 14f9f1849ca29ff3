package org.tierlight.risk.engine;

import java.util.Arrays;
import org.tierlight.risk.model.Parameters;

/**
 * How often the trace of method.md section 4, begun at one node, comes to each other node: G(s, u),
 * worked out by pushing upstream until what is left is tiny (section 7; Zhang, Lofgren, Goel 2016).
 */
final class Traces {

  private final Network network;
  private final Terms terms;
  private final Parameters.Explaining parameters;
  private final NodeQueue pending = new NodeQueue();
  private double[] arriving = new double[0];
  private double[] visits = new double[0];
  private int[] tiers = new int[0];
  private int[] reached = new int[0];
  private int count;

  Traces(Network network, Terms terms, Parameters.Explaining parameters) {
    this.network = network;
    this.terms = terms;
    this.parameters = parameters;
  }

  void grow(int capacity) {
    arriving = Arrays.copyOf(arriving, capacity);
    visits = Arrays.copyOf(visits, capacity);
    tiers = Arrays.copyOf(tiers, capacity);
    reached = Arrays.copyOf(reached, capacity);
  }

  /** Follows the trace from a node. */
  void follow(int from) {
    forget();
    arrive(from, 1, 0);
    pending.add(from);
    long steps = 0;
    while (!pending.isEmpty() && steps < parameters.steps()) {
      steps += push(pending.poll());
    }
    pending.clear();
  }

  /** How many nodes the trace came to; {@link #reached} names them in order of distance. */
  int count() {
    return count;
  }

  int reached(int place) {
    return reached[place];
  }

  /** G: expected visits to a node. */
  double visits(int node) {
    return visits[node];
  }

  int tier(int node) {
    return tiers[node];
  }

  private int push(int node) {
    double arrived = arriving[node];
    arriving[node] = 0;
    visits[node] += arrived;
    double perCent = arrived * terms.onward(node, Terms.MID) * terms.perCent(node);
    Adjacency sellers = network.sellers();
    for (int slot = sellers.start(node); slot < sellers.end(node); slot++) {
      if (sellers.cents()[slot] > 0) {
        int seller = sellers.others()[slot];
        arrive(seller, perCent * sellers.cents()[slot], tiers[node] + 1);
        if (arriving[seller] > parameters.residual()) {
          pending.add(seller);
        }
      }
    }
    return sellers.end(node) - sellers.start(node);
  }

  private void arrive(int node, double more, int tier) {
    if (visits[node] == 0 && arriving[node] == 0) {
      reached[count++] = node;
      tiers[node] = tier;
    }
    tiers[node] = Math.min(tiers[node], tier);
    arriving[node] += more;
  }

  private void forget() {
    for (int place = 0; place < count; place++) {
      arriving[reached[place]] = 0;
      visits[reached[place]] = 0;
    }
    count = 0;
  }
}
