package org.tierlight.risk.engine;

import java.util.Arrays;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.model.OwnRisk;
import org.tierlight.risk.model.Parameters;
import org.tierlight.vocabulary.Interval;

/**
 * What enters a node's exposure besides its suppliers' exposures, and the one place where the
 * formula of method.md section 4 stands. Low, mid and high of a node lie side by side: they are
 * always read together.
 */
final class Terms {

  static final int LOW = 0;
  static final int MID = 1;
  static final int HIGH = 2;
  static final int BOUNDS = 3;

  private final double passing;
  private final double undisclosedFloor;
  private final double weight;
  private double[] evidence = new double[0];
  private double[] risk = new double[0];
  private double[] floor = new double[0];
  private double[] perCent = new double[0];
  private double[] undisclosed = new double[0];

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
    copy.evidence = evidence;
    copy.risk = risk;
    copy.floor = floor;
    copy.perCent = perCent;
    copy.undisclosed = undisclosed;
    copy.grow(nodes);
    return copy;
  }

  void grow(int nodes) {
    evidence = Arrays.copyOf(evidence, nodes);
    risk = Arrays.copyOf(risk, BOUNDS * nodes);
    floor = Arrays.copyOf(floor, nodes);
    perCent = Arrays.copyOf(perCent, nodes);
    undisclosed = Arrays.copyOf(undisclosed, nodes);
  }

  /** Sets e, r, and the least that undisclosed upstream counts: max(pi0, beta·i). */
  void own(int node, OwnRisk own) {
    Interval ownRisk = own.risk(weight);
    evidence[node] = own.evidence().mid();
    risk[BOUNDS * node + LOW] = ownRisk.low();
    risk[BOUNDS * node + MID] = ownRisk.mid();
    risk[BOUNDS * node + HIGH] = ownRisk.high();
    floor[node] = Math.max(undisclosedFloor, weight * own.inherent().mid());
  }

  /**
   * Sets a node whose values come from elsewhere: as one that buys nothing and leaves nothing
   * undisclosed, its exposure is its own risk and its strength its own evidence.
   */
  void heard(int node, Heard heard) {
    evidence[node] = heard.alertStrength();
    risk[BOUNDS * node + LOW] = heard.exposure().low();
    risk[BOUNDS * node + MID] = heard.exposure().mid();
    risk[BOUNDS * node + HIGH] = heard.exposure().high();
    coverage(node, 0, 0);
  }

  /**
   * Sets the coverage.
   *
   * @param coveragePerCent c0 / T: what one bought cent adds to the coverage
   * @param undisclosedShare m
   */
  void coverage(int node, double coveragePerCent, double undisclosedShare) {
    perCent[node] = coveragePerCent;
    undisclosed[node] = undisclosedShare;
  }

  /** e of a node, decayed. */
  double evidence(int node) {
    return evidence[node];
  }

  double risk(int node, int bound) {
    return risk[BOUNDS * node + bound];
  }

  double perCent(int node) {
    return perCent[node];
  }

  double undisclosed(int node) {
    return undisclosed[node];
  }

  /** Three bounds as an interval; rounding never puts them out of order. */
  static Interval interval(double low, double mid, double high) {
    double atLeast = Math.clamp(low, 0, 1);
    double between = Math.clamp(mid, atLeast, 1);
    return new Interval(atLeast, between, Math.clamp(high, between, 1));
  }

  /** What of a trace that comes to a node goes on: (1 − r)·delta. */
  double onward(int node, int bound) {
    return (1 - risk[BOUNDS * node + bound]) * passing;
  }

  /**
   * E of a node.
   *
   * @param weighted the sum of V·E over its suppliers, in cents
   * @param unknown n: what its undisclosed upstream counts
   */
  double exposure(int node, int bound, double weighted, double unknown) {
    double own = risk[BOUNDS * node + bound];
    double upstream = perCent[node] * weighted + undisclosed[node] * unknown;
    return Math.min(1, own + (1 - own) * passing * upstream);
  }

  /** How much of a supplier's strength a link passes: gamma · kappa · min(1, c·w / w0). */
  double weight(Parameters.LinkAlert parameters, int buyer, long cents, int marks) {
    boolean documented = (marks & Adjacency.DOCUMENTED) != 0;
    double kappa = documented ? parameters.documented() : parameters.inferred();
    double share = perCent[buyer] * cents;
    return parameters.passing() * kappa * Math.min(1, share / parameters.fullShare());
  }

  /**
   * n_mid of a node: the highest of the floor, the mean of its known upstream, and its lapsed
   * suppliers.
   */
  double unknownMid(int node, double weightedMid, long inbound, double highestLapsed) {
    double mean = inbound == 0 ? 0 : weightedMid / inbound;
    return Math.min(1, Math.max(floor[node], Math.max(mean, highestLapsed)));
  }

  void transcribe(Transcript by) {
    evidence = by.array(evidence);
    risk = by.array(risk);
    floor = by.array(floor);
    perCent = by.array(perCent);
    undisclosed = by.array(undisclosed);
  }
}
