package org.tierlight.risk.engine;

import java.util.Arrays;
import org.tierlight.risk.column.Growth;
import org.tierlight.risk.column.NodeQueue;
import org.tierlight.risk.model.Parameters;

/**
 * How often the trace of method.md section 4, begun at one node, comes to each other node: G(s, u),
 * worked out by pushing upstream until what is left is tiny (section 7; Zhang, Lofgren, Goel 2016).
 */
final class Traces {

  private static final double FIRST_THRESHOLD = 0.01;
  private static final double FINER = 0.1;
  private static final int UNMEASURED = -1;

  private final Valuation valuation;
  private final Links links;
  private final Terms terms;
  private final Parameters.Explaining parameters;
  private final NodeQueue pending = new NodeQueue();
  private double[] arriving = new double[0];
  private double[] visits = new double[0];
  private int[] tiers = new int[0];
  private int[] reached = new int[0];
  private int count;
  private int bound;

  Traces(Valuation valuation, Parameters.Explaining parameters) {
    this.valuation = valuation;
    this.links = valuation.links();
    this.terms = valuation.terms();
    this.parameters = parameters;
  }

  private void grow(int capacity) {
    arriving = Arrays.copyOf(arriving, capacity);
    visits = Arrays.copyOf(visits, capacity);
    int before = tiers.length;
    tiers = Arrays.copyOf(tiers, capacity);
    Arrays.fill(tiers, before, capacity, UNMEASURED);
    reached = Arrays.copyOf(reached, capacity);
  }

  /**
   * Follows the trace from a node: what weighs most first, then finer and finer, until what is left
   * weighs little or the steps are used up.
   *
   * @param bound which bound of own risks ends the trace
   */
  void follow(int from, int bound) {
    follow(new int[] {from}, bound);
  }

  /** The same from several nodes at once: the visits are the sums of those from each. */
  void follow(int[] begun, int bound) {
    forget();
    this.bound = bound;
    if (reached.length < valuation.nodes()) {
      grow(Growth.toHold(valuation.nodes()));
    }
    for (int from : begun) {
      arrive(from, 1);
    }
    long steps = 0;
    for (double threshold = FIRST_THRESHOLD;
        steps < parameters.steps() && left() > parameters.residual();
        threshold *= FINER) {
      awaken(threshold);
      while (!pending.isEmpty() && steps < parameters.steps()) {
        steps += push(pending.poll(), threshold);
      }
      pending.clear();
    }
    measureTiers(begun);
  }

  private double left() {
    double left = 0;
    for (int place = 0; place < count; place++) {
      left += arriving[reached[place]];
    }
    return left;
  }

  private void awaken(double threshold) {
    for (int place = 0; place < count; place++) {
      if (arriving[reached[place]] > threshold) {
        pending.add(reached[place]);
      }
    }
  }

  /** How many nodes the trace came to; {@link #reached} names them. */
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

  private int push(int node, double threshold) {
    double arrived = arriving[node];
    arriving[node] = 0;
    visits[node] += arrived;
    double perCent = arrived * terms.onward(node, bound) * terms.perCent(node);
    for (int slot = links.start(node); slot < links.end(node); slot++) {
      if (links.cents()[slot] > 0) {
        int seller = links.others()[slot];
        arrive(seller, perCent * links.cents()[slot]);
        if (arriving[seller] > threshold) {
          pending.add(seller);
        }
      }
    }
    return 1 + links.end(node) - links.start(node);
  }

  private void arrive(int node, double more) {
    if (visits[node] == 0 && arriving[node] == 0 && more > 0) {
      reached[count++] = node;
    }
    arriving[node] += more;
  }

  /** Breadth first over the nodes that the trace visited. */
  private void measureTiers(int[] begun) {
    for (int from : begun) {
      tiers[from] = 0;
      pending.add(from);
    }
    while (!pending.isEmpty()) {
      int node = pending.poll();
      for (int slot = links.start(node); slot < links.end(node); slot++) {
        int seller = links.others()[slot];
        if (links.cents()[slot] > 0 && visits[seller] > 0 && tiers[seller] == UNMEASURED) {
          tiers[seller] = tiers[node] + 1;
          pending.add(seller);
        }
      }
    }
  }

  private void forget() {
    for (int place = 0; place < count; place++) {
      arriving[reached[place]] = 0;
      visits[reached[place]] = 0;
      tiers[reached[place]] = UNMEASURED;
    }
    count = 0;
  }
}
