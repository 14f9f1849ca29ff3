package org.tierlight.graph.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.parts.Impact.Step;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Neighbours;
import org.tierlight.vocabulary.SupplierId;
import org.tierlight.vocabulary.Tier;

/**
 * What a supplier buys without a plan, followed from company to company. Along such links a partner
 * may be found; that there is none is never known.
 */
final class Purchases {

  private final SequencedMap<SupplierId, Way> ways = new LinkedHashMap<>();
  private final SequencedSet<SupplierId> direct = new LinkedHashSet<>();
  private boolean truncated;

  private record Way(SupplierId from, int tier) {}

  private Purchases() {}

  /** What a supplier buys from others than some that plans name. */
  static Purchases beside(
      Set<SupplierId> planned, SupplierId supplier, Neighbours neighbours, int rows) {
    Purchases purchases = new Purchases();
    purchases.follow(planned, supplier, neighbours, rows);
    return purchases;
  }

  private void follow(
      Set<SupplierId> planned, SupplierId supplier, Neighbours neighbours, int rows) {
    ways.put(supplier, new Way(supplier, 0));
    Set<SupplierId> frontier = Set.of(supplier);
    int room = rows;
    for (int tier = 1; tier <= Tier.FARTHEST && !frontier.isEmpty() && !truncated; tier++) {
      Neighbours.Hop hop = neighbours.suppliersOf(frontier, room);
      truncated = hop.more();
      room -= hop.links().size();
      frontier = arrive(hop, tier, tier == 1 ? planned : Set.of());
    }
    direct.addAll(
        ways.entrySet().stream()
            .filter(way -> way.getValue().tier() == 1)
            .map(Map.Entry::getKey)
            .toList());
  }

  private Set<SupplierId> arrive(Neighbours.Hop hop, int tier, Set<SupplierId> planned) {
    Set<SupplierId> fresh = new HashSet<>();
    for (int place = 0; place < hop.links().size(); place++) {
      Summary seller = hop.ends().get(place);
      Way way = new Way(hop.links().get(place).key().buyer(), tier);
      if (!planned.contains(seller.id()) && ways.putIfAbsent(seller.id(), way) == null) {
        fresh.add(seller.id());
      }
    }
    return fresh;
  }

  /** From whom the supplier itself buys without a plan. */
  SequencedSet<SupplierId> direct() {
    return direct;
  }

  boolean truncated() {
    return truncated;
  }

  /** The shortest way to a partner. */
  Optional<List<Step>> pathTo(Partner partner) {
    return ways.entrySet().stream()
        .filter(way -> way.getValue().tier() > 0 && partner.is(way.getKey()))
        .findFirst()
        .map(way -> path(way.getKey()));
  }

  private List<Step> path(SupplierId end) {
    List<Step> path = new ArrayList<>();
    SupplierId at = end;
    @Nullable Way way = ways.get(at);
    while (way != null) {
      path.addFirst(new Step(null, null, at, way.tier()));
      at = way.from();
      way = way.tier() == 0 ? null : ways.get(at);
    }
    return path;
  }
}
