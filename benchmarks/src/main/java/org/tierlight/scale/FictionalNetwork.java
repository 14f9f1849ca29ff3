package org.tierlight.scale;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Suppliers in layers of several commodities, and links between them: most from one stage to the
 * next of the same commodity, some across, one in a hundred backwards, so that there are circles.
 * Few sellers sell to very many, and few buyers buy from very many. The same seed gives the same
 * network.
 */
final class FictionalNetwork {

  /** The larger, the more of all trade passes through few. */
  private static final double TAIL = 2.5;

  private static final int BACKWARDS = 100;
  private static final int ACROSS = 8;

  private final int suppliers;
  private final SplittableRandom random;
  private final Set<Long> pairs = new HashSet<>();

  FictionalNetwork(int suppliers, long seed) {
    this.suppliers = suppliers;
    this.random = new SplittableRandom(seed);
  }

  /** A seller and a buyer by their numbers. */
  record Link(int seller, int buyer) {}

  static Trade trade(int supplier) {
    return Trade.ALL.get(supplier % Trade.ALL.size());
  }

  /**
   * Half of all suppliers of a commodity are at its first stage, half of the rest at the second.
   */
  int stage(int supplier) {
    int stages = trade(supplier).stages().size();
    double place = (double) supplier / suppliers;
    for (int stage = 0; stage < stages - 1; stage++) {
      if (place < 1 - Math.pow(0.5, stage + 1)) {
        return stage;
      }
    }
    return stages - 1;
  }

  /** A link that was not there before. */
  Link next() {
    while (true) {
      Link link = drawn();
      boolean isLink = link.seller() != link.buyer();
      if (isLink && pairs.add((long) link.seller() * suppliers + link.buyer())) {
        return link;
      }
    }
  }

  private Link drawn() {
    int buyer = popular(suppliers / 2, suppliers);
    int seller = random.nextInt(ACROSS) == 0 ? popular(0, suppliers) : before(buyer);
    return random.nextInt(BACKWARDS) == 0 ? new Link(buyer, seller) : new Link(seller, buyer);
  }

  /** One of the same commodity, a stage earlier. */
  private int before(int buyer) {
    int stage = stage(buyer);
    int from = stage == 0 ? 0 : start(stage - 1);
    int to = Math.max(from + Trade.ALL.size(), stage == 0 ? suppliers / 2 : start(stage));
    int near = popular(from, to);
    int same = near - near % Trade.ALL.size() + buyer % Trade.ALL.size();
    return Math.min(same, suppliers - 1);
  }

  private int start(int stage) {
    return (int) ((1 - Math.pow(0.5, stage)) * suppliers);
  }

  /** One of a range, the first ones far more often than the last. */
  private int popular(int from, int to) {
    return from + (int) ((to - from) * Math.pow(random.nextDouble(), TAIL));
  }

  <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  int number(int bound) {
    return random.nextInt(bound);
  }
}
