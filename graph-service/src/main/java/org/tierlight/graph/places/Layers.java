package org.tierlight.graph.places;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.suppliers.Site.Place;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Edge;
import org.tierlight.graph.tiers.TierMap;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.SupplierId;

/**
 * What of a part of the map can be drawn on a globe. Whose place is not known is counted and stands
 * nowhere.
 */
public final class Layers {

  private static final Comparator<TierMap.Node> NEAREST =
      comparing(TierMap.Node::tier).thenComparing(node -> node.supplier().id().value());

  private static final Comparator<Edge> LARGEST =
      comparingLong(Edge::cents)
          .reversed()
          .thenComparing(edge -> edge.link().key(), comparing(LinkKey::toString));

  private Layers() {}

  /** A supplier at its place. */
  public record Spot(TierMap.Node node, Place place) {}

  /** A link from the seller's place to the buyer's. */
  public record Line(Edge edge, Track track) {}

  /**
   * The suppliers of a country.
   *
   * @param bands how many suppliers are in each; those without a score are in none
   * @param located how many have a place of their own
   */
  public record Tally(String country, int suppliers, int located, SortedMap<Band, Integer> bands) {

    public Tally {
      bands = Collections.unmodifiableSortedMap(new TreeMap<>(bands));
    }

    /** The highest band of all, if any supplier has a score. */
    public Optional<Band> highestBand() {
      return bands.isEmpty() ? Optional.empty() : Optional.of(bands.lastKey());
    }
  }

  /** The suppliers at their places, the nearest tiers first. */
  public static Layer<Spot> sites(TierMap map, Map<SupplierId, Place> places, int limit) {
    List<Spot> placed =
        map.nodes().stream()
            .filter(node -> places.containsKey(node.supplier().id()))
            .sorted(NEAREST)
            .map(node -> new Spot(node, requireNonNull(places.get(node.supplier().id()))))
            .toList();
    return Layer.of(placed, map.nodes().size(), limit, map.truncated());
  }

  /** The links between places, the largest first. */
  public static Layer<Line> links(TierMap map, Map<SupplierId, Place> places, int limit) {
    List<Line> placed =
        map.edges().stream().sorted(LARGEST).flatMap(edge -> line(edge, places).stream()).toList();
    return Layer.of(placed, map.edges().size(), limit, map.truncated());
  }

  private static Optional<Line> line(Edge edge, Map<SupplierId, Place> places) {
    @Nullable Place from = places.get(edge.link().key().seller());
    @Nullable Place to = places.get(edge.link().key().buyer());
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(new Line(edge, Track.between(from, to)));
  }

  /** How many suppliers in which countries; what is counted are suppliers, not countries. */
  public static Layer<Tally> countries(TierMap map, Map<SupplierId, Place> places) {
    Map<String, List<Summary>> byCountry =
        map.nodes().stream()
            .map(TierMap.Node::supplier)
            .filter(supplier -> supplier.country() != null)
            .collect(
                groupingBy(supplier -> requireNonNull(supplier.country()), TreeMap::new, toList()));
    List<Tally> tallies =
        byCountry.entrySet().stream()
            .map(entry -> tally(entry.getKey(), entry.getValue(), places))
            .sorted(comparing(Tally::suppliers, reverseOrder()).thenComparing(Tally::country))
            .toList();
    int known = tallies.stream().mapToInt(Tally::suppliers).sum();
    return new Layer<>(tallies, map.nodes().size(), map.nodes().size() - known, map.truncated());
  }

  private static Tally tally(
      String country, List<Summary> suppliers, Map<SupplierId, Place> places) {
    SortedMap<Band, Integer> bands = new TreeMap<>();
    suppliers.stream()
        .flatMap(supplier -> Optional.ofNullable(supplier.risk()).stream())
        .forEach(risk -> bands.merge(risk.band(), 1, Integer::sum));
    int located =
        (int) suppliers.stream().filter(supplier -> places.containsKey(supplier.id())).count();
    return new Tally(country, suppliers.size(), located, bands);
  }
}
