package org.tierlight.local.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Draws who supplies whom: each supplier sells one tier up within its trade. */
final class Links {

  private static final int FURTHER_SELLERS = 2;
  private static final int UNDECLARED = 40;
  private static final double LAPSED = 0.04;

  /** Sellers on the story's chain are the largest of their buyers, so that shares are plain. */
  private static final double STORY_WEIGHT = 6;

  private final RandomGenerator random;
  private final List<Placed> placed;
  private final List<Link> links = new ArrayList<>();
  private final Set<String> pairs = new HashSet<>();

  Links(RandomGenerator random, List<Placed> placed) {
    this.random = random;
    this.placed = placed;
  }

  List<Link> make() {
    tellStory();
    for (Placed seller : placed) {
      if (seller.stage().tier() > 0) {
        link(seller, Names.pick(random, at(seller.trade(), seller.stage().tier() - 1)));
      }
    }
    for (Placed buyer : placed) {
      if (buyer.stage().tier() < 6) {
        sellersOf(buyer);
      }
    }
    undeclared();
    return links;
  }

  private void tellStory() {
    for (int tier = 1; tier < Story.CHAIN.size(); tier++) {
      Placed seller = byId(Story.CHAIN.get(tier));
      add(seller.id(), Story.CHAIN.get(tier - 1), seller.stage(), STORY_WEIGHT, false);
    }
  }

  private void sellersOf(Placed buyer) {
    List<Placed> sellers = at(buyer.trade(), buyer.stage().tier() + 1);
    for (int count = 0; count < FURTHER_SELLERS; count++) {
      link(Names.pick(random, sellers), buyer);
    }
  }

  private void link(Placed seller, Placed buyer) {
    add(
        seller.id(),
        buyer.id(),
        seller.stage(),
        random.nextDouble(0.5, 4),
        random.nextDouble() < LAPSED);
  }

  /** Some shipments name a seller that nobody has described. */
  private void undeclared() {
    for (int number = 1; number <= UNDECLARED; number++) {
      Placed buyer = Names.pick(random, placed);
      if (buyer.stage().tier() >= 2 && buyer.stage().tier() < 6) {
        Stage stage = buyer.trade().stages().get(buyer.stage().tier() + 1);
        add("demo-undeclared-%04d".formatted(number), buyer.id(), stage, 1, false);
      }
    }
  }

  private void add(String seller, String buyer, Stage sold, double weight, boolean lapsed) {
    if (pairs.add(seller + " " + buyer)) {
      String hs = Names.pick(random, sold.goods());
      links.add(new Link(seller, buyer, hs, sold.typicalValue(), weight, lapsed));
    }
  }

  private List<Placed> at(Trade trade, int tier) {
    return placed.stream()
        .filter(supplier -> supplier.trade().equals(trade) && supplier.stage().tier() == tier)
        .toList();
  }

  private Placed byId(String id) {
    return placed.stream().filter(supplier -> supplier.id().equals(id)).findFirst().orElseThrow();
  }
}
