package org.tierlight.risk.engine;

import java.util.Arrays;
import org.tierlight.risk.model.Parameters;

/**
 * Works out every exposure, link alert and legal flag from nothing, over its own compact copy of
 * the links, and with none of the sums that the stream keeps: the check on the stream.
 */
final class FullRecompute {

  private final int nodes;
  private final Terms terms;
  private final Network network;
  private final LinkStrengths strengths;
  private final LegalFlags flags;
  private final int[] first;
  private final int[] seller;
  private final double[] share;
  private final byte[] marks;
  private final double[] low;
  private final double[] mid;
  private final double[] high;
  private final double[] alert;

  FullRecompute(
      int nodes, Network network, Terms terms, LinkStrengths strengths, LegalFlags flags) {
    this.nodes = nodes;
    this.network = network;
    this.terms = terms;
    this.strengths = strengths;
    this.flags = flags;
    this.first = new int[nodes + 1];
    Adjacency sellers = network.sellers();
    for (int node = 0; node < nodes; node++) {
      first[node + 1] = first[node] + sellers.end(node) - sellers.start(node);
    }
    this.seller = new int[first[nodes]];
    this.share = new double[first[nodes]];
    this.marks = new byte[first[nodes]];
    this.low = new double[nodes];
    this.mid = new double[nodes];
    this.high = new double[nodes];
    this.alert = new double[nodes];
    copyLinks(sellers);
  }

  private void copyLinks(Adjacency sellers) {
    for (int node = 0; node < nodes; node++) {
      int count = first[node + 1] - first[node];
      int from = sellers.start(node);
      System.arraycopy(sellers.others(), from, seller, first[node], count);
      System.arraycopy(sellers.marks(), from, marks, first[node], count);
      for (int k = 0; k < count; k++) {
        share[first[node] + k] =
            network.inbound(node) == 0
                ? 0
                : (double) sellers.cents()[from + k] / network.inbound(node);
      }
    }
  }

  /** Sweeps until nothing moves by more than a bound; answers the number of sweeps. */
  int solveExposures(double within) {
    Arrays.fill(low, 0);
    Arrays.fill(mid, 0);
    Arrays.fill(high, 0);
    int sweeps = 0;
    double movement;
    do {
      movement = 0;
      for (int node = 0; node < nodes; node++) {
        movement = Math.max(movement, solve(node));
      }
      sweeps++;
    } while (movement > within);
    return sweeps;
  }

  private double solve(int node) {
    double meanLow = 0;
    double meanMid = 0;
    double meanHigh = 0;
    double lapsed = 0;
    for (int k = first[node]; k < first[node + 1]; k++) {
      meanLow += share[k] * low[seller[k]];
      meanMid += share[k] * mid[seller[k]];
      meanHigh += share[k] * high[seller[k]];
      if (marks[k] == Adjacency.LAPSED) {
        lapsed = Math.max(lapsed, mid[seller[k]]);
      }
    }
    double covered = terms.perCent(node) * network.inbound(node);
    double unknown = terms.unknownMid(node, meanMid, 1, lapsed);
    double movement = -low[node] - mid[node] - high[node];
    low[node] = trace(node, Terms.LOW, covered * meanLow);
    mid[node] = trace(node, Terms.MID, covered * meanMid + terms.undisclosed(node) * unknown);
    high[node] = trace(node, Terms.HIGH, covered * meanHigh + terms.undisclosed(node));
    return movement + low[node] + mid[node] + high[node];
  }

  private double trace(int node, int bound, double upstream) {
    return terms.risk(node, bound) + terms.onward(node, bound) * upstream;
  }

  /** Raises strengths from the evidence alone until none rises. */
  void solveAlerts(Parameters.LinkAlert parameters) {
    for (int node = 0; node < nodes; node++) {
      alert[node] = strengths.evidence(node);
    }
    boolean rising = true;
    while (rising) {
      rising = false;
      for (int node = 0; node < nodes; node++) {
        rising |= raise(node, parameters);
      }
    }
  }

  private boolean raise(int node, Parameters.LinkAlert parameters) {
    double covered = terms.perCent(node) * network.inbound(node);
    double highest = alert[node];
    for (int k = first[node]; k < first[node + 1]; k++) {
      boolean documented = (marks[k] & Adjacency.DOCUMENTED) != 0;
      double kappa = documented ? parameters.documented() : parameters.inferred();
      double ramp = Math.min(1, covered * share[k] / parameters.fullShare());
      highest = Math.max(highest, parameters.passing() * kappa * ramp * alert[seller[k]]);
    }
    boolean rises = highest > alert[node];
    alert[node] = highest;
    return rises;
  }

  double low(int node) {
    return low[node];
  }

  double mid(int node) {
    return mid[node];
  }

  double high(int node) {
    return high[node];
  }

  double alertStrength(int node) {
    return alert[node];
  }

  /** Looks through a node's suppliers of the window. */
  boolean legalFlag(int node) {
    boolean flagged = flags.isListed(node);
    for (int k = first[node]; k < first[node + 1]; k++) {
      flagged |= (marks[k] & Adjacency.LIVE) != 0 && flags.isListed(seller[k]);
    }
    return flagged;
  }
}
