package org.tierlight.risk.engine;

import static org.tierlight.risk.engine.Terms.BOUNDS;
import static org.tierlight.risk.engine.Terms.HIGH;
import static org.tierlight.risk.engine.Terms.LOW;
import static org.tierlight.risk.engine.Terms.MID;

import java.util.Arrays;
import org.tierlight.risk.model.Parameters;
import org.tierlight.vocabulary.Interval;

/**
 * Every exposure, alert strength and legal flag of a network, worked out from nothing: Gauss–Seidel
 * sweeps in canonical order, sellers first (method.md section 11), with none of the sums that the
 * stream keeps.
 */
final class Solution {

  private final StillNetwork network;
  private final int[] sequence;
  private final Terms terms;
  private final Parameters.LinkAlert linkAlert;
  private final boolean[] listed;
  private final double[] values;
  private final double[] unknownMid;
  private final double[] strength;
  private final int[] cause;

  Solution(StillNetwork network, Terms terms, Parameters.LinkAlert linkAlert, boolean[] listed) {
    int nodes = network.nodes();
    this.network = network;
    this.sequence = SellersFirst.of(network, network.nodes(), network.order());
    this.terms = terms;
    this.linkAlert = linkAlert;
    this.listed = listed;
    this.values = new double[BOUNDS * nodes];
    this.unknownMid = new double[nodes];
    this.strength = new double[nodes];
    this.cause = new int[nodes];
  }

  /** Sweeps until no exposure moves by more than a bound; answers the number of sweeps. */
  int solveExposures(double within) {
    Arrays.fill(values, 0);
    int sweeps = 0;
    double movement;
    do {
      movement = 0;
      for (int node : sequence) {
        movement = Math.max(movement, solve(node));
      }
      sweeps++;
    } while (movement > within);
    return sweeps;
  }

  /** Each bound only rises from sweep to sweep, so their sum's rise bounds each one's. */
  private double solve(int node) {
    double low = 0;
    double mid = 0;
    double high = 0;
    double lapsed = 0;
    for (int slot = network.start(node); slot < network.end(node); slot++) {
      int first = BOUNDS * network.others()[slot];
      long cents = network.cents()[slot];
      low += cents * values[first + LOW];
      mid += cents * values[first + MID];
      high += cents * values[first + HIGH];
      if (network.marks()[slot] == Adjacency.LAPSED) {
        lapsed = Math.max(lapsed, values[first + MID]);
      }
    }
    unknownMid[node] = terms.unknownMid(node, mid, network.inbound(node), lapsed);
    return put(node, LOW, terms.exposure(node, LOW, low, 0))
        + put(node, MID, terms.exposure(node, MID, mid, unknownMid[node]))
        + put(node, HIGH, terms.exposure(node, HIGH, high, 1));
  }

  private double put(int node, int bound, double value) {
    double rise = value - values[BOUNDS * node + bound];
    values[BOUNDS * node + bound] = value;
    return rise;
  }

  /** Raises strengths from the evidence alone until none rises. */
  void solveStrengths() {
    for (int node : sequence) {
      strength[node] = terms.evidence(node);
      cause[node] = node;
    }
    boolean rising = true;
    while (rising) {
      rising = false;
      for (int node : sequence) {
        rising |= raise(node);
      }
    }
  }

  private boolean raise(int node) {
    double before = strength[node];
    for (int slot = network.start(node); slot < network.end(node); slot++) {
      int seller = network.others()[slot];
      if (strength[seller] > strength[node]) {
        offer(node, seller, slot);
      }
    }
    return strength[node] > before;
  }

  private void offer(int node, int seller, int slot) {
    double weight = terms.weight(linkAlert, node, network.cents()[slot], network.marks()[slot]);
    if (weight * strength[seller] > strength[node]) {
      strength[node] = weight * strength[seller];
      cause[node] = seller;
    }
  }

  double value(int node, int bound) {
    return values[BOUNDS * node + bound];
  }

  /** E of a node with its bounds. */
  Interval exposure(int node) {
    return Terms.interval(value(node, LOW), value(node, MID), value(node, HIGH));
  }

  double unknownMid(int node) {
    return unknownMid[node];
  }

  double strength(int node) {
    return strength[node];
  }

  int cause(int node) {
    return cause[node];
  }

  boolean isListed(int node) {
    return listed[node];
  }

  /** L: looks through a node's suppliers of the window. */
  boolean legalFlag(int node) {
    boolean flagged = listed[node];
    for (int slot = network.start(node); slot < network.end(node); slot++) {
      boolean live = (network.marks()[slot] & Adjacency.LIVE) != 0;
      flagged |= live && listed[network.others()[slot]];
    }
    return flagged;
  }
}
