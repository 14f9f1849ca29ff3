package org.tierlight.graph.tiers;

import static java.util.Comparator.comparingLong;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.SupplierId;

/**
 * What changed around a supplier between two moments, the largest first.
 *
 * @param truncated whether one of the two maps was cut, so that a link may only seem new or gone
 */
public record MapChanges(
    List<LinkChange> changes, Map<SupplierId, Summary> suppliers, boolean truncated) {

  private static final Comparator<LinkChange> LARGEST_FIRST =
      comparingLong(MapChanges::moved).reversed().thenComparing(LinkChange::key);

  public MapChanges {
    changes = List.copyOf(changes);
    suppliers = Map.copyOf(suppliers);
  }

  static MapChanges between(TierMap before, TierMap after) {
    Map<LinkKey, Edge> first = byKey(before);
    Map<LinkKey, Edge> second = byKey(after);
    SortedSet<LinkKey> all = new TreeSet<>(first.keySet());
    all.addAll(second.keySet());
    Map<SupplierId, Summary> suppliers = new LinkedHashMap<>();
    before.nodes().forEach(node -> suppliers.put(node.supplier().id(), node.supplier()));
    after.nodes().forEach(node -> suppliers.put(node.supplier().id(), node.supplier()));
    return new MapChanges(
        all.stream()
            .flatMap(key -> LinkChange.of(key, first.get(key), second.get(key)).stream())
            .sorted(LARGEST_FIRST)
            .toList(),
        suppliers,
        before.truncated() || after.truncated());
  }

  private static Map<LinkKey, Edge> byKey(TierMap map) {
    return map.edges().stream().collect(toMap(edge -> edge.link().key(), identity()));
  }

  private static long moved(LinkChange change) {
    return Math.abs(cents(change.after()) - cents(change.before()));
  }

  private static long cents(@Nullable Edge edge) {
    return edge == null ? 0 : edge.cents();
  }
}
