package org.tierlight.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Random shipments with corrections and withdrawals, and what they come to: an independent, naive
 * fold.
 */
final class Trades {

  record Said(String shipment, int seller, int buyer, long cents, boolean withdrawn, int second) {

    private Instant at() {
      return Instant.parse("2026-05-01T00:00:00Z").plusSeconds(second);
    }

    String link() {
      return seller + ">" + buyer;
    }
  }

  private static final int SUPPLIERS = 40;

  private Trades() {}

  static List<Said> random(long seed, int length) {
    Random random = new Random(seed);
    List<Said> trades = new ArrayList<>();
    for (int number = 0; number < length; number++) {
      int seller = random.nextInt(SUPPLIERS);
      int buyer = (seller + 1 + random.nextInt(SUPPLIERS - 1)) % SUPPLIERS;
      String shipment = "t" + random.nextInt(length * 3 / 4);
      trades.add(
          new Said(
              shipment, seller, buyer, random.nextInt(100_000), random.nextInt(5) == 0, number));
    }
    return trades;
  }

  static List<Said> shuffledAndDoubled(List<Said> trades, long seed) {
    List<Said> disturbed = new ArrayList<>(trades);
    disturbed.addAll(trades.subList(0, trades.size() / 3));
    Collections.shuffle(disturbed, new Random(seed));
    return disturbed;
  }

  static void publish(String prefix, List<Said> trades, FactLog log) {
    trades.forEach(said -> publish(prefix, said, log));
  }

  private static void publish(String prefix, Said said, FactLog log) {
    String shipment = prefix + said.shipment;
    String seller = prefix + said.seller;
    String buyer = prefix + said.buyer;
    if (said.withdrawn) {
      log.withdrawn(shipment, seller, buyer, said.at());
    } else {
      Instant shippedAt = Instant.parse("2026-04-01T00:00:00Z");
      log.shipment(shipment, seller, buyer, said.cents, shippedAt, said.at());
    }
  }

  static Map<String, String> folded(List<Said> trades) {
    Map<String, Said> last =
        trades.stream()
            .collect(
                toMap(
                    Said::shipment,
                    Function.identity(),
                    BinaryOperator.maxBy(Comparator.comparing(Said::at))));
    return last.values().stream()
        .filter(said -> !said.withdrawn)
        .collect(groupingBy(Said::link))
        .entrySet()
        .stream()
        .collect(toMap(Map.Entry::getKey, link -> trade(link.getValue())));
  }

  private static String trade(List<Said> shipments) {
    return shipments.size() + " " + shipments.stream().mapToLong(Said::cents).sum();
  }
}
