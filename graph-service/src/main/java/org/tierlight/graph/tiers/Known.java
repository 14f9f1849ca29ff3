package org.tierlight.graph.tiers;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tierlight.graph.links.EvidenceKind;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.Window;
import org.tierlight.vocabulary.SupplierId;

/**
 * Counts what is known upstream of a supplier. The map has one tier more than is counted, which
 * only says who of the last tier buys from somebody; each link is counted once, for its seller.
 */
final class Known {

  /** How a chain goes on behind a supplier. */
  private enum Further {
    KNOWN,
    PRIMARY,
    UNEXPLAINED
  }

  /** What one supplier sells over one link, of one group. */
  private record Sale(
      Optional<String> group, TierMap.Node seller, Optional<EvidenceKind> evidence, long cents) {}

  private static final int CHAPTER = 2;

  private final Map<SupplierId, TierMap.Node> nodes;
  private final List<Edge> edges;
  private final Set<SupplierId> buying;
  private final Set<SupplierId> primary;
  private final Window window;

  Known(TierMap map, int tiers, Set<SupplierId> primary, Window window) {
    this.nodes =
        map.nodes().stream()
            .filter(node -> node.tier().distance() <= tiers)
            .collect(toMap(node -> node.supplier().id(), Function.identity()));
    this.edges =
        map.edges().stream()
            .filter(edge -> distance(edge.link().key().buyer()) < tiers)
            .filter(edge -> distance(edge.link().key().seller()) > 0)
            .toList();
    this.buying =
        map.edges().stream()
            .filter(Known::isOfNow)
            .map(edge -> edge.link().key().buyer())
            .collect(toUnmodifiableSet());
    this.primary = primary;
    this.window = window;
  }

  /** Of one farther than all that are counted it is enough to know that. */
  private int distance(SupplierId id) {
    TierMap.Node node = nodes.get(id);
    return node == null ? Integer.MAX_VALUE : node.tier().distance();
  }

  /** What ended, or was silent for a year, explains nothing of what is bought now. */
  private static boolean isOfNow(Edge edge) {
    Link link = edge.link();
    return edge.isActive() || (link.declaration() != null && link.termination() == null);
  }

  Coverage.Group all() {
    return group(
        Optional.empty(), edges.stream().map(edge -> sale(edge, Optional.empty())).toList());
  }

  /** Groups by name, those without one last. */
  List<Coverage.Group> by(Coverage.Grouping grouping) {
    Map<Optional<String>, List<Sale>> groups = new HashMap<>();
    for (Edge edge : edges) {
      sales(edge, grouping)
          .forEach(sale -> groups.computeIfAbsent(sale.group, _ -> new ArrayList<>()).add(sale));
    }
    return groups.entrySet().stream()
        .map(entry -> group(entry.getKey(), entry.getValue()))
        .sorted(order(grouping))
        .toList();
  }

  private static Comparator<Coverage.Group> order(Coverage.Grouping grouping) {
    Comparator<Coverage.Group> byName =
        Comparator.comparing(Coverage.Group::name, Comparator.nullsLast(Comparator.naturalOrder()));
    return switch (grouping) {
      case TIER ->
          Comparator.comparingInt(group -> Integer.parseInt(Objects.requireNonNull(group.name())));
      case COUNTRY, CATEGORY ->
          Comparator.comparingLong((Coverage.Group group) -> group.bought().unexplained())
              .reversed()
              .thenComparing(byName);
    };
  }

  private Stream<Sale> sales(Edge edge, Coverage.Grouping grouping) {
    TierMap.Node seller = seller(edge);
    return switch (grouping) {
      case TIER -> Stream.of(sale(edge, Optional.of(Integer.toString(seller.tier().distance()))));
      case COUNTRY -> Stream.of(sale(edge, Optional.ofNullable(seller.supplier().country())));
      case CATEGORY ->
          edge.link().goods().stream()
              .map(Known::chapter)
              .distinct()
              .map(chapter -> sale(edge, chapter, seller));
    };
  }

  private Sale sale(Edge edge, Optional<String> group) {
    return new Sale(group, seller(edge), edge.link().evidence(), edge.cents());
  }

  private Sale sale(Edge edge, Optional<String> chapter, TierMap.Node seller) {
    Link part = edge.link().only(goods -> chapter(goods).equals(chapter));
    return new Sale(chapter, seller, part.evidence(), part.trade().cents(window));
  }

  private TierMap.Node seller(Edge edge) {
    return Objects.requireNonNull(nodes.get(edge.link().key().seller()));
  }

  private static Optional<String> chapter(Goods goods) {
    return Optional.ofNullable(goods.code()).map(code -> code.digits().substring(0, CHAPTER));
  }

  private Coverage.Group group(Optional<String> name, List<Sale> sales) {
    Map<TierMap.Node, Long> sellers = new HashMap<>();
    Map<EvidenceKind, Integer> links = new EnumMap<>(EvidenceKind.class);
    Map<Further, Long> bought = new EnumMap<>(Further.class);
    for (Sale sale : sales) {
      sellers.merge(sale.seller, sale.cents, Long::sum);
      sale.evidence.ifPresent(evidence -> links.merge(evidence, 1, Integer::sum));
      bought.merge(further(sale.seller), sale.cents, Long::sum);
    }
    List<Coverage.End> ends = ends(sellers);
    return new Coverage.Group(
        name.orElse(null),
        sellers.size(),
        (int) sellers.keySet().stream().filter(node -> node.supplier().undeclared()).count(),
        ends.size(),
        links,
        new Coverage.Bought(
            bought.getOrDefault(Further.KNOWN, 0L),
            bought.getOrDefault(Further.PRIMARY, 0L),
            bought.getOrDefault(Further.UNEXPLAINED, 0L)),
        ends);
  }

  private List<Coverage.End> ends(Map<TierMap.Node, Long> sellers) {
    return sellers.entrySet().stream()
        .filter(entry -> further(entry.getKey()) == Further.UNEXPLAINED)
        .map(entry -> new Coverage.End(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(Coverage.End::cents)
                .reversed()
                .thenComparing(end -> end.node().supplier().id()))
        .toList();
  }

  private Further further(TierMap.Node seller) {
    SupplierId id = seller.supplier().id();
    if (buying.contains(id)) {
      return Further.KNOWN;
    }
    return primary.contains(id) ? Further.PRIMARY : Further.UNEXPLAINED;
  }
}
