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
  private static final int ARRIVING = 0;
  private static final int VISITS = 1;
  private static final int WIDTH = 2;

  private final Valuation valuation;
  private final Links links;
  private final Terms terms;
  private final Parameters.Explaining parameters;
  private final NodeQueue pending = new NodeQueue();

  /** For each node what has arrived and waits, and beside it what has come by. */
  private double[] weights = new double[0];

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
    weights = Arrays.copyOf(weights, Math.multiplyExact(WIDTH, capacity));
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
    follow(begun, bound, parameters.steps());
  }

  /**
   * The same with other patience.
   *
   * @param most how many links are followed
   */
  void follow(int[] begun, int bound, int most) {
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
        steps < most && left() > parameters.residual();
        threshold *= FINER) {
      awaken(threshold);
      while (!pending.isEmpty() && steps < most) {
        steps += push(pending.poll(), threshold);
      }
      pending.clear();
    }
    for (int from : begun) {
      tiers[from] = 0;
      pending.add(from);
    }
  }

  private double left() {
    double left = 0;
    for (int place = 0; place < count; place++) {
      left += weights[WIDTH * reached[place] + ARRIVING];
    }
    return left;
  }

  private void awaken(double threshold) {
    for (int place = 0; place < count; place++) {
      if (weights[WIDTH * reached[place] + ARRIVING] > threshold) {
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
    return weights[WIDTH * node + VISITS];
  }

  /** How many links lie between the beginning and a node that the trace visited, at least. */
  int tier(int node) {
    while (tiers[node] == UNMEASURED && !pending.isEmpty()) {
      measureNext(pending.poll());
    }
    return tiers[node];
  }

  /** Breadth first over the nodes that the trace visited, only as far as somebody asks. */
  private void measureNext(int node) {
    for (int slot = links.start(node); slot < links.end(node); slot++) {
      int seller = links.others()[slot];
      if (links.cents()[slot] > 0 && visits(seller) > 0 && tiers[seller] == UNMEASURED) {
        tiers[seller] = tiers[node] + 1;
        pending.add(seller);
      }
    }
  }

  private int push(int node, double threshold) {
    int own = WIDTH * node;
    double arrived = weights[own + ARRIVING];
    weights[own + ARRIVING] = 0;
    weights[own + VISITS] += arrived;
    double perCent = arrived * terms.onward(node, bound) * terms.perCent(node);
    for (int slot = links.start(node); slot < links.end(node); slot++) {
      if (links.cents()[slot] > 0) {
        int seller = links.others()[slot];
        if (arrive(seller, perCent * links.cents()[slot]) > threshold) {
          pending.add(seller);
        }
      }
    }
    return 1 + links.end(node) - links.start(node);
  }

  /** Answers how much waits there now. */
  private double arrive(int node, double more) {
    int own = WIDTH * node;
    if (weights[own + VISITS] == 0 && weights[own + ARRIVING] == 0 && more > 0) {
      reached[count++] = node;
    }
    return weights[own + ARRIVING] += more;
  }

  private void forget() {
    for (int place = 0; place < count; place++) {
      int node = reached[place];
      weights[WIDTH * node + ARRIVING] = 0;
      weights[WIDTH * node + VISITS] = 0;
      tiers[node] = UNMEASURED;
    }
    count = 0;
    pending.clear();
  }
}
