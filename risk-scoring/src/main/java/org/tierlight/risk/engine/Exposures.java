package org.tierlight.risk.engine;

import static org.tierlight.risk.engine.Terms.BOUNDS;
import static org.tierlight.risk.engine.Terms.HIGH;
import static org.tierlight.risk.engine.Terms.LOW;
import static org.tierlight.risk.engine.Terms.MID;

import java.util.Arrays;
import org.tierlight.risk.model.Parameters;
import org.tierlight.vocabulary.Interval;

/**
 * E of every node, kept current by passing absolute values on (method.md section 11). Each node
 * keeps the sum of V·E over its suppliers, by the values they last passed; so a shipment costs two
 * additions. A node passes its value on only when it moved by more than the tolerance; the error is
 * then at most delta·tolerance/(1 − delta) anywhere, whatever the fan-in (section 4).
 */
final class Exposures {

  /** The relative rounding error of one addition, doubled: IEEE 754 double precision. */
  private static final double ROUNDING = Math.ulp(1.0);

  private final Network network;
  private final Terms terms;
  private final Parameters.Streaming streaming;
  private final NodeQueue waiting = new NodeQueue();
  private final NodeQueue restless = new NodeQueue();
  private final NodeQueue touched;

  private double[] values = new double[0];
  private double[] passed = new double[0];
  private double[] sums = new double[0];

  /** A bound on the rounding error that the sums have gathered since they were last made anew. */
  private double[] drift = new double[0];

  /** The highest passed mid among lapsed suppliers; NaN: look again. */
  private double[] highestLapsed = new double[0];

  private int nodes;
  private long spent;

  Exposures(Network network, Terms terms, Parameters.Streaming streaming, NodeQueue touched) {
    this.network = network;
    this.terms = terms;
    this.streaming = streaming;
    this.touched = touched;
  }

  void grow(int capacity) {
    values = Arrays.copyOf(values, BOUNDS * capacity);
    passed = Arrays.copyOf(passed, BOUNDS * capacity);
    sums = Arrays.copyOf(sums, BOUNDS * capacity);
    drift = Arrays.copyOf(drift, capacity);
    highestLapsed = Arrays.copyOf(highestLapsed, capacity);
  }

  /** Something that enters a node's exposure changed. */
  void reconsider(int node) {
    nodes = Math.max(nodes, node + 1);
    waiting.add(node);
  }

  /** A node bought more or less from a seller. */
  void bought(int seller, int buyer, long cents) {
    for (int bound = 0; bound < BOUNDS; bound++) {
      add(buyer, bound, cents * passed[BOUNDS * seller + bound]);
    }
    reconsider(buyer);
  }

  /** A supplier of a node lapsed or came back. */
  void lapsedChanged(int buyer) {
    highestLapsed[buyer] = Double.NaN;
    reconsider(buyer);
  }

  double value(int node, int bound) {
    return values[BOUNDS * node + bound];
  }

  /** E of a node with its bounds; rounding never puts them out of order. */
  Interval interval(int node) {
    double low = Math.clamp(value(node, LOW), 0, 1);
    double mid = Math.clamp(value(node, MID), low, 1);
    return new Interval(low, mid, Math.clamp(value(node, HIGH), mid, 1));
  }

  /** n_mid of a node. */
  double unknownMid(int node) {
    return terms.unknownMid(
        node, sums[BOUNDS * node + MID], network.inbound(node), highestLapsed(node));
  }

  /**
   * Passes on all that moved by more than the tolerance; sweeps instead where that takes too long;
   * then, within its allowance, passes on the smaller movements too, so that at rest the values are
   * as good as exact.
   */
  void settle() {
    boolean calm = passOn(streaming.tolerance(), (long) (streaming.sweepShare() * network.links()));
    if (calm) {
      refine();
    } else {
      sweep();
    }
  }

  private void refine() {
    if (streaming.settlingMessages() == 0) {
      return;
    }
    restless.moveTo(waiting);
    boolean calm = passOn(streaming.settledWithin(), streaming.settlingMessages());
    if (!calm) {
      passOn(streaming.tolerance(), Long.MAX_VALUE);
    }
  }

  private boolean passOn(double threshold, long allowance) {
    spent = 0;
    while (!waiting.isEmpty()) {
      int node = waiting.poll();
      evaluate(node);
      double movement = movement(node);
      if (movement > threshold) {
        pass(node);
      } else if (movement > streaming.settledWithin()) {
        restless.add(node);
      }
      if (spent > allowance) {
        return false;
      }
    }
    return true;
  }

  private void evaluate(int node) {
    if (network.inbound(node) == 0 || drift[node] > worstDrift(node)) {
      sumAnew(node);
    }
    int first = BOUNDS * node;
    values[first + LOW] = terms.exposure(node, LOW, sums[first + LOW], 0);
    values[first + MID] = terms.exposure(node, MID, sums[first + MID], unknownMid(node));
    values[first + HIGH] = terms.exposure(node, HIGH, sums[first + HIGH], 1);
    touched.add(node);
  }

  private double worstDrift(int node) {
    return streaming.settledWithin() * network.inbound(node);
  }

  private double movement(int node) {
    int first = BOUNDS * node;
    double low = Math.abs(values[first + LOW] - passed[first + LOW]);
    double mid = Math.abs(values[first + MID] - passed[first + MID]);
    double high = Math.abs(values[first + HIGH] - passed[first + HIGH]);
    return Math.max(low, Math.max(mid, high));
  }

  private void pass(int node) {
    int first = BOUNDS * node;
    double low = values[first + LOW] - passed[first + LOW];
    double mid = values[first + MID] - passed[first + MID];
    double high = values[first + HIGH] - passed[first + HIGH];
    double before = passed[first + MID];
    System.arraycopy(values, first, passed, first, BOUNDS);
    Adjacency buyers = network.buyers();
    for (int slot = buyers.start(node); slot < buyers.end(node); slot++) {
      if (buyers.marks()[slot] == 0) {
        continue;
      }
      int buyer = buyers.others()[slot];
      long cents = buyers.cents()[slot];
      add(buyer, LOW, cents * low);
      add(buyer, MID, cents * mid);
      add(buyer, HIGH, cents * high);
      if ((buyers.marks()[slot] & Adjacency.LAPSED) != 0) {
        lapsedMoved(buyer, before, passed[first + MID]);
      }
      waiting.add(buyer);
      spent++;
    }
  }

  private void add(int node, int bound, double more) {
    int place = BOUNDS * node + bound;
    sums[place] += more;
    drift[node] += ROUNDING * (Math.abs(sums[place]) + Math.abs(more));
  }

  private void lapsedMoved(int buyer, double before, double now) {
    if (now >= highestLapsed[buyer]) {
      highestLapsed[buyer] = now;
    } else if (before >= highestLapsed[buyer]) {
      highestLapsed[buyer] = Double.NaN;
    }
  }

  private double highestLapsed(int node) {
    if (Double.isNaN(highestLapsed[node])) {
      highestLapsed[node] = lookForHighestLapsed(node);
    }
    return highestLapsed[node];
  }

  private double lookForHighestLapsed(int node) {
    Adjacency sellers = network.sellers();
    double highest = 0;
    for (int slot = sellers.start(node); slot < sellers.end(node); slot++) {
      if ((sellers.marks()[slot] & Adjacency.LAPSED) != 0) {
        highest = Math.max(highest, passed[BOUNDS * sellers.others()[slot] + MID]);
      }
    }
    return highest;
  }

  /** Gauss–Seidel sweeps over all nodes until nothing moves, then all sums anew. */
  private void sweep() {
    double movement;
    do {
      movement = 0;
      for (int node = 0; node < nodes; node++) {
        sumAnew(node);
        evaluate(node);
        movement = Math.max(movement, movement(node));
        System.arraycopy(values, BOUNDS * node, passed, BOUNDS * node, BOUNDS);
      }
    } while (movement > streaming.settledWithin());
    for (int node = 0; node < nodes; node++) {
      sumAnew(node);
    }
    waiting.clear();
    restless.clear();
  }

  private void sumAnew(int node) {
    Adjacency sellers = network.sellers();
    double low = 0;
    double mid = 0;
    double high = 0;
    for (int slot = sellers.start(node); slot < sellers.end(node); slot++) {
      int first = BOUNDS * sellers.others()[slot];
      long cents = sellers.cents()[slot];
      low += cents * passed[first + LOW];
      mid += cents * passed[first + MID];
      high += cents * passed[first + HIGH];
    }
    sums[BOUNDS * node + LOW] = low;
    sums[BOUNDS * node + MID] = mid;
    sums[BOUNDS * node + HIGH] = high;
    drift[node] = 0;
    highestLapsed[node] = Double.NaN;
  }
}
