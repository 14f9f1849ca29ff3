package org.tierlight.risk.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.LinkEnded;
import org.tierlight.risk.model.Parameters;
import org.tierlight.vocabulary.SupplierId;

/** What method.md section 1 and the lapsed of section 4 say of one day, shipment by shipment. */
final class PlainTrade {

  private record Pair(SupplierId seller, SupplierId buyer) {}

  private final Parameters.Coverage parameters;
  private final LocalDate today;
  private final List<GoodsShipped> shipments;
  private final Map<Pair, LocalDate> ends = new HashMap<>();
  private final Map<SupplierId, Map<SupplierId, Long>> bought = new HashMap<>();
  private final Map<SupplierId, Set<SupplierId>> lapsed = new HashMap<>();
  private final Set<Pair> documented = new HashSet<>();

  PlainTrade(Parameters.Coverage parameters, LatestFacts facts, LocalDate today) {
    this.parameters = parameters;
    this.today = today;
    this.shipments = facts.all(GoodsShipped.class);
    facts.all(LinkEnded.class).stream()
        .filter(e -> !e.on().isAfter(today))
        .forEach(e -> ends.put(new Pair(e.seller(), e.buyer()), e.on()));
    shipments.forEach(this::buy);
    shipments.forEach(this::remember);
  }

  private void buy(GoodsShipped shipped) {
    if (!within(shipped.shippedOn(), parameters.windowDays())) {
      return;
    }
    bought
        .computeIfAbsent(shipped.buyer(), buyer -> new HashMap<>())
        .merge(shipped.seller(), shipped.cents(), Long::sum);
    if (shipped.documented()) {
      documented.add(new Pair(shipped.seller(), shipped.buyer()));
    }
  }

  private void remember(GoodsShipped shipped) {
    Pair pair = new Pair(shipped.seller(), shipped.buyer());
    boolean ended = !shipped.shippedOn().isAfter(ends.getOrDefault(pair, LocalDate.MIN));
    boolean current = bought(pair.buyer).containsKey(pair.seller);
    if (within(shipped.shippedOn(), parameters.memoryDays()) && !ended && !current) {
      lapsed.computeIfAbsent(pair.buyer, buyer -> new HashSet<>()).add(pair.seller);
    }
  }

  private boolean within(LocalDate day, int days) {
    return !day.isAfter(today) && day.isAfter(today.minusDays(days));
  }

  /** V in the window, by every seller that shipped in it, also without a value. */
  Map<SupplierId, Long> bought(SupplierId buyer) {
    return bought.getOrDefault(buyer, Map.of());
  }

  long inbound(SupplierId buyer) {
    return bought(buyer).values().stream().mapToLong(cents -> cents).sum();
  }

  Set<SupplierId> lapsed(SupplierId buyer) {
    return lapsed.getOrDefault(buyer, Set.of());
  }

  boolean isDocumented(SupplierId seller, SupplierId buyer) {
    return documented.contains(new Pair(seller, buyer));
  }

  /** Whether a shipment to a buyer was recorded, of whatever day. */
  boolean isRecorded(SupplierId buyer) {
    return shipments.stream().anyMatch(shipped -> shipped.buyer().equals(buyer));
  }

  /** Tries each day of the memory as the end of a window. */
  long peak(SupplierId buyer) {
    TreeMap<LocalDate, Long> days = new TreeMap<>();
    shipments.stream()
        .filter(shipped -> shipped.buyer().equals(buyer))
        .forEach(shipped -> days.merge(shipped.shippedOn(), shipped.cents(), Long::sum));
    long peak = 0;
    for (int ago = 0; ago < parameters.memoryDays(); ago++) {
      LocalDate end = today.minusDays(ago);
      LocalDate start = end.minusDays(parameters.windowDays());
      long sum = days.subMap(start, false, end, true).values().stream().mapToLong(c -> c).sum();
      peak = Math.max(peak, sum);
    }
    return peak;
  }
}
