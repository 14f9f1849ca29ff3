package org.tierlight.local.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Makes the network; the same random numbers and day give the same network. */
public final class NetworkMaker {

  private static final int SHIPMENTS = 60_000;
  private static final int EIGHTEEN_MONTHS = 548;
  private static final int YEAR = 365;
  private static final double DECLARES_PURCHASES = 0.5;

  private final RandomGenerator random;
  private final Instant today;
  private final Map<String, Long> boughtInYear = new HashMap<>();

  /** A maker that draws from a source of chance and counts dates back from a day. */
  public NetworkMaker(RandomGenerator random, Instant now) {
    this.random = random;
    this.today = now.truncatedTo(ChronoUnit.DAYS);
  }

  /** Makes the network. */
  public Network make() {
    List<Placed> placed = new Suppliers(random).make();
    List<Items.Shipment> shipments = shipments(new Links(random, placed).make());
    return new Network(
        placed.stream().map(this::declared).toList(),
        shipments,
        new Signs(random, today).make(placed));
  }

  private List<Items.Shipment> shipments(List<Link> links) {
    List<Items.Shipment> shipments = new ArrayList<>(SHIPMENTS);
    for (int number = 1; number <= SHIPMENTS; number++) {
      shipments.add(shipment(links.get(number % links.size()), number));
    }
    return shipments;
  }

  private Items.Shipment shipment(Link link, int number) {
    int daysAgo =
        link.lapsed()
            ? random.nextInt(YEAR + 30, EIGHTEEN_MONTHS)
            : random.nextInt(1, EIGHTEEN_MONTHS);
    long value = Math.round(link.typicalValue() * link.weight() * random.nextDouble(0.5, 1.5));
    if (daysAgo < YEAR) {
      boughtInYear.merge(link.buyerId(), value, Long::sum);
    }
    String id = "demo-s-%05d".formatted(number);
    return new Items.Shipment(
        id,
        link.sellerId(),
        link.buyerId(),
        link.hs(),
        "fictional goods",
        new Items.Amount(value, "USD"),
        today.minus(daysAgo, ChronoUnit.DAYS),
        "demo-waybill-" + id);
  }

  /** Half of the buyers declare how much they buy in all, mostly more than their shipments show. */
  private Items.Supplier declared(Placed placed) {
    Items.Supplier supplier = placed.supplier();
    long known = boughtInYear.getOrDefault(supplier.id(), 0L);
    if (known == 0 || random.nextDouble() > DECLARES_PURCHASES) {
      return supplier;
    }
    long declared = Math.round(known * random.nextDouble(1.0, 1.8));
    return supplier.withDeclaredPurchases(new Items.Amount(declared, "USD"));
  }
}
