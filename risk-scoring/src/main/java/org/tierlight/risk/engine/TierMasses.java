package org.tierlight.risk.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tierlight.risk.connection.TierCoverage;

/**
 * How the trace spreads tier by tier by what is known of purchases alone, with nothing tainted and
 * nothing lost between tiers: what part comes to named suppliers, and what part is lost where
 * nobody disclosed who supplies.
 */
final class TierMasses {

  private final Valuation valuation;
  private final Links links;
  private final Terms terms;
  private final double[] lost;
  private final List<TierCoverage> tiers = new ArrayList<>();
  private double known = 1;

  /**
   * Spreads a trace.
   *
   * @param reach from the same node over the same tiers
   */
  TierMasses(Valuation valuation, Reach reach, int from, int upTo) {
    this.valuation = valuation;
    this.links = valuation.links();
    this.terms = valuation.terms();
    this.lost = new double[valuation.nodes()];
    int[] reached = reach.reached();
    double[] mass = new double[valuation.nodes()];
    mass[from] = 1;
    for (int tier = 1; tier <= upTo; tier++) {
      int nearer = tier;
      int suppliers = (int) Arrays.stream(reached).filter(it -> reach.tier(it) == nearer).count();
      mass = spread(reached, mass, tier, suppliers);
    }
  }

  private double[] spread(int[] reached, double[] mass, int tier, int suppliers) {
    double[] next = new double[mass.length];
    double lostHere = 0;
    double named = 0;
    for (int node : reached) {
      if (mass[node] > 0) {
        double unknown = mass[node] * terms.undisclosed(node);
        lost[node] += unknown;
        lostHere += unknown;
        named += passOn(node, mass[node], next);
      }
    }
    known = Math.max(0, known - lostHere);
    tiers.add(new TierCoverage(tier, suppliers, named, lostHere, known));
    return next;
  }

  private double passOn(int node, double mass, double[] next) {
    double perCent = mass * terms.perCent(node);
    for (int slot = links.start(node); slot < links.end(node); slot++) {
      next[links.others()[slot]] += perCent * links.cents()[slot];
    }
    return perCent * valuation.inbound(node);
  }

  /** What part of the trace is lost behind a node. */
  double lost(int node) {
    return lost[node];
  }

  /** The tiers from the direct suppliers on. */
  List<TierCoverage> tiers() {
    return tiers;
  }
}
