package org.tierlight.graph.origins;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.commodities.Commodity;
import org.tierlight.graph.links.Window;
import org.tierlight.graph.tiers.Edge;
import org.tierlight.graph.tiers.TierMap;
import org.tierlight.vocabulary.SupplierId;

/**
 * Follows a unit of a product upstream along its commodity: from each buyer to its sellers by their
 * share of what it buys at the same or an earlier stage, part of the goods by part. Tier after tier
 * each supplier is passed once for each stage that it is reached at, never once a path.
 */
final class ProductTrail {

  /** Where a part is: no more than this stage of the goods may follow. */
  private record At(SupplierId supplier, int stage) {

    static final Comparator<At> ORDER = comparing(At::supplier).thenComparing(At::stage);
  }

  private final Map<SupplierId, List<Purchase>> purchases;
  private final Map<SupplierId, Integer> tiers;
  private final Map<SupplierId, Double> missing;
  private final Map<SupplierId, Maker> makers;
  private final Map<SupplierId, Double> disclosed;
  private final int unseenFrom;
  private final boolean truncated;
  private final Ends ends = new Ends();

  /**
   * Along what was found of a commodity.
   *
   * @param disclosed the part of its declared purchases that is known, of those that declared any
   * @param tiers how far the map was looked at
   */
  ProductTrail(
      TierMap map,
      Commodity commodity,
      Window window,
      Map<SupplierId, Maker> makers,
      Map<SupplierId, Double> disclosed,
      int tiers) {
    this.purchases =
        map.edges().stream()
            .flatMap(edge -> Purchase.of(edge.link(), commodity, window))
            .sorted(comparing(Purchase::seller).thenComparing(Purchase::goods))
            .collect(groupingBy(Purchase::buyer));
    this.tiers =
        map.nodes().stream().collect(toMap(n -> n.supplier().id(), n -> n.tier().distance()));
    this.missing = map.truncated() ? missing(map) : Map.of();
    this.makers = makers;
    this.disclosed = disclosed;
    this.truncated = map.truncated();
    int farthest = this.tiers.values().stream().max(Integer::compare).orElse(0);
    this.unseenFrom = truncated ? Math.max(0, farthest - 1) : tiers;
  }

  /** The part of what each buyer bought of the chain that the map was cut short of. */
  private static Map<SupplierId, Double> missing(TierMap map) {
    Map<SupplierId, Double> seen = new TreeMap<>();
    for (Edge edge : map.edges()) {
      seen.merge(edge.link().key().buyer(), edge.share().value(), Double::sum);
    }
    seen.replaceAll((_, share) -> Math.clamp(1 - share, 0.0, 1.0));
    return seen;
  }

  /** Where the parts of what a supplier has at a stage come from. */
  List<TrailEnd> from(SupplierId start, int stage, int steps) {
    Map<At, Part> parts = new TreeMap<>(At.ORDER);
    parts.put(new At(start, stage), Part.WHOLE);
    for (int step = 0; step < steps && !parts.isEmpty(); step++) {
      Map<At, Part> next = new TreeMap<>(At.ORDER);
      parts.forEach((at, part) -> go(at, part, next));
      parts = next;
    }
    parts.forEach(this::stop);
    return ends.all();
  }

  private void go(At at, Part part, Map<At, Part> next) {
    List<Purchase> bought = bought(at);
    double cents = bought.stream().mapToDouble(Purchase::cents).sum();
    if (cents == 0) {
      end(at, part);
      return;
    }
    double open = 1 - disclosed.getOrDefault(at.supplier, 1.0);
    double cut = missing.getOrDefault(at.supplier, 0.0);
    ends.add(at.supplier, TrailEnd.Why.UNDISCLOSED, part.times(open));
    ends.add(at.supplier, TrailEnd.Why.CUT, part.times((1 - open) * cut));
    Part rest = part.times((1 - open) * (1 - cut));
    for (Purchase one : bought) {
      if (one.cents() > 0) {
        next.merge(
            new At(one.seller(), one.stage()),
            rest.times(one.cents() / cents).over(one.keepsApart()),
            Part::plus);
      }
    }
  }

  private List<Purchase> bought(At at) {
    return purchases.getOrDefault(at.supplier, List.of()).stream()
        .filter(one -> one.stage() <= at.stage)
        .toList();
  }

  private void end(At at, Part part) {
    if (isUnseen(at)) {
      ends.add(at.supplier, truncated ? TrailEnd.Why.CUT : TrailEnd.Why.TOO_FAR, part);
    } else if (!bought(at).isEmpty()) {
      ends.add(at.supplier, TrailEnd.Why.NO_AMOUNT, part);
    } else {
      ends.add(at.supplier, why(at), part);
    }
  }

  /** At the last tier only where nothing was bought is it known that the way ends. */
  private void stop(At at, Part part) {
    if (bought(at).isEmpty()) {
      end(at, part);
    } else {
      ends.add(at.supplier, TrailEnd.Why.TOO_FAR, part);
    }
  }

  private boolean isUnseen(At at) {
    return tiers.getOrDefault(at.supplier, unseenFrom) >= unseenFrom;
  }

  private TrailEnd.Why why(At at) {
    @Nullable Maker maker = makers.get(at.supplier);
    if (maker == null || !maker.isPrimary()) {
      return TrailEnd.Why.NO_UPSTREAM;
    }
    return maker.supplier().country() == null ? TrailEnd.Why.NO_COUNTRY : TrailEnd.Why.PRODUCER;
  }

  /** All purchases that some way leads over. */
  Stream<Purchase> passed(SupplierId start, int stage) {
    Set<At> seen = new HashSet<>(Set.of(new At(start, stage)));
    Deque<At> open = new ArrayDeque<>(seen);
    Set<Purchase> passed = new HashSet<>();
    while (!open.isEmpty()) {
      for (Purchase one : bought(open.remove())) {
        passed.add(one);
        At next = new At(one.seller(), one.stage());
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    return passed.stream();
  }
}
