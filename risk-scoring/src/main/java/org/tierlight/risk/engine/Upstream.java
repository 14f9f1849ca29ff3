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
 * suppliers (method.md section 11). All figures of a node lie side by side because they are read
 * together: a line of memory holds just these eight.
 */
final class Upstream {

  /** A bound on the relative rounding error of an addition: IEEE 754 double precision. */
  private static final double ROUNDING = Math.ulp(1.0);

  /** After the three bounds that a node last passed: those of the sum of V·E. */
  private static final int SUM = 3;

  /** A bound on the rounding error that the sums have gathered since they were last made anew. */
  private static final int DRIFT = 6;

  /** The highest passed mid among lapsed suppliers; NaN: look again. */
  private static final int HIGHEST_LAPSED = 7;

  private static final int WIDTH = 8;

  private final Network network;
  private final double exactWithin;
  private double[] figures = new double[0];

  Upstream(Network network, double exactWithin) {
    this.network = network;
    this.exactWithin = exactWithin;
  }

  void grow(int capacity) {
    figures = Arrays.copyOf(figures, Math.multiplyExact(WIDTH, capacity));
  }

  /** A node bought more or less from a seller. */
  void bought(int seller, int buyer, long cents) {
    int passed = WIDTH * seller;
    add(
        WIDTH * buyer,
        cents * figures[passed + LOW],
        cents * figures[passed + MID],
        cents * figures[passed + HIGH]);
  }

  /** A supplier of a node lapsed or came back. */
  void lapsedChanged(int buyer) {
    figures[WIDTH * buyer + HIGHEST_LAPSED] = Double.NaN;
  }

  /** The sum of V·E over a node's suppliers, in cents. */
  double sum(int node, int bound) {
    return figures[WIDTH * node + SUM + bound];
  }

  /** How far values have moved from those a node last passed. */
  double movement(int node, double[] values) {
    int first = BOUNDS * node;
    int passed = WIDTH * node;
    double low = Math.abs(values[first + LOW] - figures[passed + LOW]);
    double mid = Math.abs(values[first + MID] - figures[passed + MID]);
    double high = Math.abs(values[first + HIGH] - figures[passed + HIGH]);
    return Math.max(low, Math.max(mid, high));
  }

  /** Takes a node's values for passed, without telling its buyers. */
  void take(int node, double[] values) {
    System.arraycopy(values, BOUNDS * node, figures, WIDTH * node, BOUNDS);
  }

  /** Passes a node's values to its buyers; they wait then. Answers how many heard. */
  int pass(int node, double[] values, NodeQueue waiting) {
    int first = BOUNDS * node;
    int passed = WIDTH * node;
    double before = figures[passed + MID];
    double low = values[first + LOW] - figures[passed + LOW];
    double mid = values[first + MID] - before;
    double high = values[first + HIGH] - figures[passed + HIGH];
    take(node, values);
    Adjacency buyers = network.buyers();
    int heard = 0;
    for (int slot = buyers.start(node); slot < buyers.end(node); slot++) {
      byte marks = buyers.marks()[slot];
      if (marks != 0) {
        int buyer = buyers.others()[slot];
        long cents = buyers.cents()[slot];
        add(WIDTH * buyer, cents * low, cents * mid, cents * high);
        hearLapsed(marks, WIDTH * buyer, before, figures[passed + MID]);
        waiting.add(buyer);
        heard++;
      }
    }
    return heard;
  }

  /** Sums anew where rounding may have gathered, or where nothing is bought any more. */
  void refresh(int node) {
    long inbound = network.inbound(node);
    if (inbound == 0 || figures[WIDTH * node + DRIFT] > exactWithin * inbound) {
      sumAnew(node);
    }
  }

  void sumAnew(int node) {
    Adjacency sellers = network.sellers();
    double low = 0;
    double mid = 0;
    double high = 0;
    for (int slot = sellers.start(node); slot < sellers.end(node); slot++) {
      int passed = WIDTH * sellers.others()[slot];
      long cents = sellers.cents()[slot];
      low += cents * figures[passed + LOW];
      mid += cents * figures[passed + MID];
      high += cents * figures[passed + HIGH];
    }
    int first = WIDTH * node;
    figures[first + SUM + LOW] = low;
    figures[first + SUM + MID] = mid;
    figures[first + SUM + HIGH] = high;
    figures[first + DRIFT] = 0;
    figures[first + HIGHEST_LAPSED] = Double.NaN;
  }

  /** The highest passed mid among a node's lapsed suppliers; 0 without any. */
  double highestLapsed(int node) {
    int place = WIDTH * node + HIGHEST_LAPSED;
    if (Double.isNaN(figures[place])) {
      figures[place] = lookForHighestLapsed(node);
    }
    return figures[place];
  }

  private void add(int first, double low, double mid, double high) {
    figures[first + SUM + LOW] += low;
    figures[first + SUM + MID] += mid;
    figures[first + SUM + HIGH] += high;
    double largest = Math.max(Math.abs(low), Math.max(Math.abs(mid), Math.abs(high)));
    figures[first + DRIFT] += ROUNDING * (Math.abs(figures[first + SUM + HIGH]) + largest);
  }

  private void hearLapsed(byte marks, int first, double before, double now) {
    boolean lapsed = (marks & Adjacency.LAPSED) != 0;
    if (lapsed && now >= figures[first + HIGHEST_LAPSED]) {
      figures[first + HIGHEST_LAPSED] = now;
    } else if (lapsed && before >= figures[first + HIGHEST_LAPSED]) {
      figures[first + HIGHEST_LAPSED] = Double.NaN;
    }
  }

  private double lookForHighestLapsed(int node) {
    Adjacency sellers = network.sellers();
    double highest = 0;
    for (int slot = sellers.start(node); slot < sellers.end(node); slot++) {
      if ((sellers.marks()[slot] & Adjacency.LAPSED) != 0) {
        highest = Math.max(highest, figures[WIDTH * sellers.others()[slot] + MID]);
      }
    }
    return highest;
  }

  void transcribe(Transcript by) {
    figures = by.array(figures);
  }
}
