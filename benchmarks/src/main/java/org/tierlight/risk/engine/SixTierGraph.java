package org.tierlight.risk.engine;

import java.util.SplittableRandom;
import org.tierlight.risk.column.PairNumbering;

/**
 * Who supplies whom in a made-up world of six tiers, drawn from a seed. Within a tier sellers and
 * buyers follow Zipf's law, so a few hubs have very many links; a few links go back or stay within
 * a tier, so that there are cycles. No link is drawn twice.
 */
final class SixTierGraph {

  /**
   * Which part of all suppliers a tier holds, from brands to raw materials: a bulge as in trade.
   */
  private static final double[] TIERS = {0.02, 0.08, 0.20, 0.30, 0.25, 0.15};

  private static final double TAIL = 0.6;
  private static final double WITHIN_TIER = 0.05;
  private static final double ANYWHERE = 0.03;

  final int suppliers;
  private final SplittableRandom random;
  private final PairNumbering links = new PairNumbering();
  private final int[] first = new int[TIERS.length + 1];

  SixTierGraph(int suppliers, int links, long seed) {
    this.suppliers = suppliers;
    this.random = new SplittableRandom(seed);
    double before = 0;
    for (int tier = 0; tier < TIERS.length; tier++) {
      before += TIERS[tier];
      first[tier + 1] = (int) Math.round(before * suppliers);
    }
    while (this.links.size() < links) {
      draw();
    }
  }

  int links() {
    return links.size();
  }

  int seller(int link) {
    return links.first(link);
  }

  int buyer(int link) {
    return links.second(link);
  }

  private void draw() {
    int buyer = heavyTailed(0, first[TIERS.length - 1]);
    int tier = tier(buyer) + 1;
    int seller = heavyTailed(first[tier], first[tier + 1]);
    double kind = random.nextDouble();
    if (kind < ANYWHERE) {
      seller = random.nextInt(suppliers);
    } else if (kind < ANYWHERE + WITHIN_TIER) {
      seller = heavyTailed(first[tier - 1], first[tier]);
    }
    if (seller != buyer) {
      links.number(seller, buyer);
    }
  }

  private int tier(int supplier) {
    int tier = 0;
    while (supplier >= first[tier + 1]) {
      tier++;
    }
    return tier;
  }

  /** Inverse of the distribution function of a continuous Zipf law with exponent {@link #TAIL}. */
  private int heavyTailed(int from, int to) {
    double rank = Math.pow(random.nextDouble(), 1 / (1 - TAIL));
    return Math.min(to - 1, from + (int) (rank * (to - from)));
  }
}
