package org.tierlight.risk.engine;

import static org.tierlight.risk.engine.Terms.BOUNDS;
import static org.tierlight.risk.engine.Terms.HIGH;
import static org.tierlight.risk.engine.Terms.LOW;
import static org.tierlight.risk.engine.Terms.MID;

import java.util.Arrays;
import org.tierlight.risk.column.NodeQueue;
import org.tierlight.risk.column.Transcript;

/**
 * What each node last heard from its suppliers: the absolute values they passed, and for each node
 * the sum of V·E over them, so that a shipment costs an addition a bound and not a walk over all
 * suppliers (method.md section 11). Three bounds lie side by side because they always move
 * together.
 */
final class Upstream {

  /** A bound on the relative rounding error of an addition: IEEE 754 double precision. */
  private static final double ROUNDING = Math.ulp(1.0);

  private final Network network;
  private final double exactWithin;
  private double[] passed = new double[0];
  private double[] sums = new double[0];

  /** A bound on the rounding error that the sums have gathered since they were last made anew. */
  private double[] drift = new double[0];

  /** The highest passed mid among lapsed suppliers; NaN: look again. */
  private double[] highestLapsed = new double[0];

  Upstream(Network network, double exactWithin) {
    this.network = network;
    this.exactWithin = exactWithin;
  }

  void grow(int capacity) {
    passed = Arrays.copyOf(passed, BOUNDS * capacity);
    sums = Arrays.copyOf(sums, BOUNDS * capacity);
    drift = Arrays.copyOf(drift, capacity);
    highestLapsed = Arrays.copyOf(highestLapsed, capacity);
  }

  /** A node bought more or less from a seller. */
  void bought(int seller, int buyer, long cents) {
    int first = BOUNDS * seller;
    add(
        buyer,
        cents * passed[first + LOW],
        cents * passed[first + MID],
        cents * passed[first + HIGH]);
  }

  /** A supplier of a node lapsed or came back. */
  void lapsedChanged(int buyer) {
    highestLapsed[buyer] = Double.NaN;
  }

  /** The sum of V·E over a node's suppliers, in cents. */
  double sum(int node, int bound) {
    return sums[BOUNDS * node + bound];
  }

  /** How far values have moved from those a node last passed. */
  double movement(int node, double[] values) {
    int first = BOUNDS * node;
    double low = Math.abs(values[first + LOW] - passed[first + LOW]);
    double mid = Math.abs(values[first + MID] - passed[first + MID]);
    double high = Math.abs(values[first + HIGH] - passed[first + HIGH]);
    return Math.max(low, Math.max(mid, high));
  }

  /** Takes a node's values for passed, without telling its buyers. */
  void take(int node, double[] values) {
    System.arraycopy(values, BOUNDS * node, passed, BOUNDS * node, BOUNDS);
  }

  /** Passes a node's values to its buyers; they wait then. Answers how many heard. */
  int pass(int node, double[] values, NodeQueue waiting) {
    int first = BOUNDS * node;
    double before = passed[first + MID];
    double low = values[first + LOW] - passed[first + LOW];
    double mid = values[first + MID] - before;
    double high = values[first + HIGH] - passed[first + HIGH];
    take(node, values);
    Adjacency buyers = network.buyers();
    int heard = 0;
    for (int slot = buyers.start(node); slot < buyers.end(node); slot++) {
      byte marks = buyers.marks()[slot];
      if (marks != 0) {
        int buyer = buyers.others()[slot];
        long cents = buyers.cents()[slot];
        add(buyer, cents * low, cents * mid, cents * high);
        hearLapsed(marks, buyer, before, passed[first + MID]);
        waiting.add(buyer);
        heard++;
      }
    }
    return heard;
  }

  /** Sums anew where rounding may have gathered, or where nothing is bought any more. */
  void refresh(int node) {
    long inbound = network.inbound(node);
    if (inbound == 0 || drift[node] > exactWithin * inbound) {
      sumAnew(node);
    }
  }

  void sumAnew(int node) {
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

  /** The highest passed mid among a node's lapsed suppliers; 0 without any. */
  double highestLapsed(int node) {
    if (Double.isNaN(highestLapsed[node])) {
      highestLapsed[node] = lookForHighestLapsed(node);
    }
    return highestLapsed[node];
  }

  private void add(int node, double low, double mid, double high) {
    int first = BOUNDS * node;
    sums[first + LOW] += low;
    sums[first + MID] += mid;
    sums[first + HIGH] += high;
    double largest = Math.max(Math.abs(low), Math.max(Math.abs(mid), Math.abs(high)));
    drift[node] += ROUNDING * (Math.abs(sums[first + HIGH]) + largest);
  }

  private void hearLapsed(byte marks, int buyer, double before, double now) {
    boolean lapsed = (marks & Adjacency.LAPSED) != 0;
    if (lapsed && now >= highestLapsed[buyer]) {
      highestLapsed[buyer] = now;
    } else if (lapsed && before >= highestLapsed[buyer]) {
      highestLapsed[buyer] = Double.NaN;
    }
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

  void transcribe(Transcript by) {
    passed = by.array(passed);
    sums = by.array(sums);
    drift = by.array(drift);
    highestLapsed = by.array(highestLapsed);
  }
}
