package org.tierlight.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import tools.jackson.databind.json.JsonMapper;

/**
 * A year of fictional trade drawn from a seed, as events: shipments, of which some are corrected or
 * withdrawn later, in the names of suppliers that begin with a prefix. Senders' clocks are up to a
 * day wrong. The same seed gives the same trade under every prefix.
 */
final class SeededTrade {

  static final int SUPPLIERS = 120;

  private static final Duration LATE = Duration.ofDays(90);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String prefix;
  private final SplittableRandom random;
  private final Instant today;
  private final List<Event> events = new ArrayList<>();

  /** Something that a system says, and when by its own clock. */
  record Event(Instant time, String json) {}

  private SeededTrade(long seed, String prefix, Instant today) {
    this.prefix = prefix;
    this.random = new SplittableRandom(seed);
    this.today = today;
  }

  /** All events, in the order of their time. */
  static List<Event> inOrder(long seed, String prefix, Instant today, int shipments) {
    SeededTrade trade = new SeededTrade(seed, prefix, today);
    for (int number = 0; number < shipments; number++) {
      trade.ship(number);
    }
    trade.events.sort(Comparator.comparing(Event::time));
    return trade.events;
  }

  /** The same with three in ten said twice, shuffled, and what is older than 90 days said last. */
  static List<Event> inDisorder(long seed, String prefix, Instant today, int shipments) {
    List<Event> said = inOrder(seed, prefix, today, shipments);
    List<Event> events = new ArrayList<>(said);
    events.addAll(said.subList(0, said.size() * 3 / 10));
    Collections.shuffle(events, new Random(seed));
    events.sort(Comparator.comparing(event -> event.time().isBefore(today.minus(LATE))));
    return events;
  }

  private void ship(int number) {
    Instant shippedAt = today.minus(Duration.ofHours(random.nextLong(48, 300 * 24)));
    int seller = random.nextInt(SUPPLIERS);
    Map<String, Object> shipment = shipment(number, seller, shippedAt);
    say("said-" + number, shippedAt, shipment);
    if (random.nextInt(10) < 3) {
      shipment.put("value", value());
      say("corrected-" + number, shippedAt.plus(Duration.ofHours(36)), shipment);
    }
    if (random.nextInt(20) == 0) {
      say("withdrawn-" + number, shippedAt.plus(Duration.ofDays(2)), withdrawn(shipment));
    }
  }

  private Map<String, Object> shipment(int number, int seller, Instant shippedAt) {
    Map<String, Object> shipment = new HashMap<>();
    shipment.put("id", prefix + "s-" + number);
    shipment.put("sellerId", prefix + seller);
    shipment.put("buyerId", prefix + (seller + random.nextInt(1, SUPPLIERS)) % SUPPLIERS);
    shipment.put("shippedAt", shippedAt.toString());
    shipment.put("value", value());
    return shipment;
  }

  private Map<String, Object> value() {
    return Map.of("amount", random.nextInt(1, 50_000), "currency", "USD");
  }

  private static Map<String, Object> withdrawn(Map<String, Object> shipment) {
    Map<String, Object> withdrawal = new HashMap<>();
    withdrawal.put("type", "SHIPMENT_WITHDRAWN");
    withdrawal.put("shipmentId", shipment.get("id"));
    withdrawal.put("sellerId", shipment.get("sellerId"));
    withdrawal.put("buyerId", shipment.get("buyerId"));
    return withdrawal;
  }

  private void say(String id, Instant truly, Map<String, Object> data) {
    Instant clock = truly.plus(Duration.ofMinutes(random.nextLong(-1440, 1440)));
    Instant time = clock.isBefore(today) ? clock : today;
    Map<String, Object> event =
        Map.of(
            "specversion",
            "1.0",
            "id",
            prefix + id,
            "source",
            "/fictional/erp",
            "type",
            "shipment",
            "time",
            time.toString(),
            "data",
            Map.copyOf(data));
    events.add(new Event(time, JSON.writeValueAsString(event)));
  }
}
