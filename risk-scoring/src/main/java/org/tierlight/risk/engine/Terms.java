package org.tierlight.risk.engine;

import java.util.Arrays;
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
  private double[] risk = new double[0];
  private double[] floor = new double[0];
  private double[] perCent = new double[0];
  private double[] undisclosed = new double[0];

  Terms(Parameters.Exposure parameters) {
    this.passing = parameters.passing();
  }

  void grow(int nodes) {
    risk = Arrays.copyOf(risk, BOUNDS * nodes);
    floor = Arrays.copyOf(floor, nodes);
    perCent = Arrays.copyOf(perCent, nodes);
    undisclosed = Arrays.copyOf(undisclosed, nodes);
  }

  /** Sets r, and the least that undisclosed upstream counts: max(pi0, beta·i). */
  void own(int node, Interval ownRisk, double undisclosedFloor) {
    risk[BOUNDS * node + LOW] = ownRisk.low();
    risk[BOUNDS * node + MID] = ownRisk.mid();
    risk[BOUNDS * node + HIGH] = ownRisk.high();
    floor[node] = undisclosedFloor;
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

  double risk(int node, int bound) {
    return risk[BOUNDS * node + bound];
  }

  double perCent(int node) {
    return perCent[node];
  }

  double undisclosed(int node) {
    return undisclosed[node];
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

  /**
   * n_mid of a node: the highest of the floor, the mean of its known upstream, and its lapsed
   * suppliers.
   */
  double unknownMid(int node, double weightedMid, long inbound, double highestLapsed) {
    double mean = inbound == 0 ? 0 : weightedMid / inbound;
    return Math.min(1, Math.max(floor[node], Math.max(mean, highestLapsed)));
  }
}
