package org.tierlight.risk.engine;

import java.util.Arrays;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.model.OwnRisk;
import org.tierlight.risk.model.Parameters;
import org.tierlight.vocabulary.Interval;

/**
 * What enters a node's exposure besides its suppliers' exposures, and the one place where the
 * formula of method.md section 4 stands. All figures of a node lie side by side: they are read
 * together, and memory is fetched by the line.
 */
final class Terms {

  static final int LOW = 0;
  static final int MID = 1;
  static final int HIGH = 2;
  static final int BOUNDS = 3;

  /** After the three bounds of a node's own risk. */
  private static final int EVIDENCE = 3;

  private static final int FLOOR = 4;
  private static final int PER_CENT = 5;
  private static final int UNDISCLOSED = 6;
  private static final int WIDTH = 7;

  private final double passing;
  private final double undisclosedFloor;
  private final double weight;
  private double[] figures = new double[0];

  Terms(Parameters parameters) {
    this(
        parameters.exposure().passing(),
        parameters.exposure().undisclosedFloor(),
        parameters.inherent().weight());
  }

  private Terms(double passing, double undisclosedFloor, double weight) {
    this.passing = passing;
    this.undisclosedFloor = undisclosedFloor;
    this.weight = weight;
  }

  /** The same for as many nodes as there were, and room for others. */
  Terms copy(int nodes) {
    Terms copy = new Terms(passing, undisclosedFloor, weight);
    copy.figures = figures;
    copy.grow(nodes);
    return copy;
  }

  void grow(int nodes) {
    figures = Arrays.copyOf(figures, Math.multiplyExact(WIDTH, nodes));
  }

  /** Sets e, r, and the least that undisclosed upstream counts: max(pi0, beta·i). */
  void own(int node, OwnRisk own) {
    Interval ownRisk = own.risk(weight);
    int first = WIDTH * node;
    put(first, ownRisk, own.evidence().mid());
    figures[first + FLOOR] = Math.max(undisclosedFloor, weight * own.inherent().mid());
  }

  /**
   * Sets a node whose values come from elsewhere: as one that buys nothing and leaves nothing
   * undisclosed, its exposure is its own risk and its strength its own evidence.
   */
  void heard(int node, Heard heard) {
    put(WIDTH * node, heard.exposure(), heard.alertStrength());
    coverage(node, 0, 0);
  }

  private void put(int first, Interval ownRisk, double evidence) {
    figures[first + LOW] = ownRisk.low();
    figures[first + MID] = ownRisk.mid();
    figures[first + HIGH] = ownRisk.high();
    figures[first + EVIDENCE] = evidence;
  }

  /**
   * Sets the coverage.
   *
   * @param coveragePerCent c0 / T: what one bought cent adds to the coverage
   * @param undisclosedShare m
   */
  void coverage(int node, double coveragePerCent, double undisclosedShare) {
    figures[WIDTH * node + PER_CENT] = coveragePerCent;
    figures[WIDTH * node + UNDISCLOSED] = undisclosedShare;
  }

  /** e of a node, decayed. */
  double evidence(int node) {
    return figures[WIDTH * node + EVIDENCE];
  }

  double risk(int node, int bound) {
    return figures[WIDTH * node + bound];
  }

  double perCent(int node) {
    return figures[WIDTH * node + PER_CENT];
  }

  double undisclosed(int node) {
    return figures[WIDTH * node + UNDISCLOSED];
  }

  /** Three bounds as an interval; rounding never puts them out of order. */
  static Interval interval(double low, double mid, double high) {
    double atLeast = Math.clamp(low, 0, 1);
    double between = Math.clamp(mid, atLeast, 1);
    return new Interval(atLeast, between, Math.clamp(high, between, 1));
  }

  /** What of a trace that comes to a node goes on: (1 − r)·delta. */
  double onward(int node, int bound) {
    return (1 - risk(node, bound)) * passing;
  }

  /**
   * E of a node.
   *
   * @param weighted the sum of V·E over its suppliers, in cents
   * @param unknown n: what its undisclosed upstream counts
   */
  double exposure(int node, int bound, double weighted, double unknown) {
    double own = risk(node, bound);
    double upstream = perCent(node) * weighted + undisclosed(node) * unknown;
    return Math.min(1, own + (1 - own) * passing * upstream);
  }

  /** How much of a supplier's strength a link passes: gamma · kappa · min(1, c·w / w0). */
  double weight(Parameters.LinkAlert parameters, int buyer, long cents, int marks) {
    boolean documented = (marks & Adjacency.DOCUMENTED) != 0;
    double kappa = documented ? parameters.documented() : parameters.inferred();
    double share = perCent(buyer) * cents;
    return parameters.passing() * kappa * Math.min(1, share / parameters.fullShare());
  }

  /**
   * n_mid of a node: the highest of the floor, the mean of its known upstream, and its lapsed
   * suppliers.
   */
  double unknownMid(int node, double weightedMid, long inbound, double highestLapsed) {
    double mean = inbound == 0 ? 0 : weightedMid / inbound;
    return Math.min(1, Math.max(figures[WIDTH * node + FLOOR], Math.max(mean, highestLapsed)));
  }

  void transcribe(Transcript by) {
    figures = by.array(figures);
  }
}
