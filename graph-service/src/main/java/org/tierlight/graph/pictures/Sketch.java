package org.tierlight.graph.pictures;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.tiers.Edge;
import org.tierlight.vocabulary.SupplierId;

/** Draws the links between spots as lines, and adds up those within one. */
final class Sketch {

  private static final Comparator<Spot> NEAREST =
      comparing(Spot::side).thenComparing(Spot::tier).thenComparing(Spot::id);

  private static final Comparator<Line> LARGEST =
      comparingLong(Line::cents).reversed().thenComparing(Line::from).thenComparing(Line::to);

  private final Collection<Spot> spots;
  private final Map<SupplierId, String> spotOf = new HashMap<>();
  private final Map<String, Long> within = new HashMap<>();
  private final Map<String, Map<String, List<Edge>>> between = new TreeMap<>();

  private Sketch(Collection<Spot> spots) {
    this.spots = spots;
    spots.forEach(spot -> spot.suppliers().forEach(it -> spotOf.put(it.id(), spot.id())));
  }

  static Sketch of(Collection<Spot> spots, Collection<Edge> links) {
    Sketch sketch = new Sketch(spots);
    links.stream()
        .sorted(comparing(link -> link.link().key(), comparing(LinkKey::toString)))
        .forEach(sketch::add);
    return sketch;
  }

  private void add(Edge link) {
    String from = spot(link.link().key().seller());
    String to = spot(link.link().key().buyer());
    if (from.equals(to)) {
      within.merge(from, link.cents(), Cents::plus);
    } else {
      between
          .computeIfAbsent(from, _ -> new TreeMap<>())
          .computeIfAbsent(to, _ -> new ArrayList<>())
          .add(link);
    }
  }

  private String spot(SupplierId id) {
    String spot = spotOf.get(id);
    if (spot == null) {
      throw new IllegalStateException("a link with an end that is not around: " + id);
    }
    return spot;
  }

  Picture picture(boolean clustered, boolean truncated) {
    List<Line> lines = new ArrayList<>();
    between.forEach(
        (from, ends) -> ends.forEach((to, links) -> lines.add(new Line(from, to, links))));
    return new Picture(
        spots.stream().map(this::told).sorted(NEAREST).toList(),
        lines.stream().sorted(LARGEST).toList(),
        clustered,
        truncated);
  }

  private Spot told(Spot spot) {
    return switch (spot) {
      case Spot.Alone alone -> alone;
      case Spot.Cluster(Group group, var suppliers, long _) ->
          new Spot.Cluster(group, suppliers, within.getOrDefault(group.id(), 0L));
    };
  }
}
