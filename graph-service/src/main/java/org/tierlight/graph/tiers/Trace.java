package org.tierlight.graph.tiers;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.tierlight.vocabulary.SupplierId;

/**
 * Follows a random unit of what is bought: from each buyer to one of its sellers by share (method
 * section 1, w_us), at most so many tiers, and only where the course allows. Tier after tier all
 * links are passed once for each freedom that one comes with, never once a path.
 */
final class Trace {

  private final Collection<Edge> edges;
  private final int tiers;
  private final Course course;

  Trace(Collection<Edge> edges, int tiers, Course course) {
    this.edges = edges;
    this.tiers = tiers;
    this.course = course;
  }

  /**
   * The part of each buyer's purchases that passes through a supplier, in [0, 1]: h_n(b) = Σ_u w_ub
   * h_(n−1)(u), and 1 at the supplier itself. Those it never reaches are absent. Read backwards:
   * whoever comes back to the supplier had passed it before.
   */
  Map<SupplierId, Double> through(SupplierId supplier) {
    Collection<Edge> away =
        edges.stream().filter(edge -> !edge.link().key().buyer().equals(supplier)).toList();
    Map<SupplierId, Double> passed = passed(supplier, Direction.DOWNSTREAM, away);
    passed.put(supplier, 1.0);
    passed.replaceAll((_, share) -> Math.min(1, share));
    return passed;
  }

  /**
   * How often a unit of a buyer's purchases passes each supplier on its way: Σ_n g_n with g_n(u) =
   * Σ_b g_(n−1)(b) w_ub. Where goods go round in a circle each time counts; without circles it is
   * the part of the purchases, in [0, 1].
   */
  Map<SupplierId, Double> from(SupplierId buyer) {
    return passed(buyer, Direction.UPSTREAM, edges);
  }

  private Map<SupplierId, Double> passed(
      SupplierId start, Direction direction, Collection<Edge> over) {
    Tread tread = Tread.over(over, direction, StageOrder.of(course, direction));
    Map<SupplierId, Double> passed = new HashMap<>();
    Map<At, Double> at = Map.of(new At(start, Passage.START), 1.0);
    for (int tier = 0; tier < tiers && !at.isEmpty(); tier++) {
      at = tread.on(at);
      at.forEach((place, part) -> passed.merge(place.supplier, part, Double::sum));
    }
    return passed;
  }

  /** Where a unit is, and how free it still is. */
  private record At(SupplierId supplier, int freedom) {}

  private record Tread(Map<SupplierId, List<Edge>> edges, Direction direction, Passage passage) {

    static Tread over(Collection<Edge> edges, Direction direction, Passage passage) {
      return new Tread(
          edges.stream()
              .filter(edge -> edge.share().value() > 0)
              .collect(groupingBy(edge -> direction.start(edge.link().key()))),
          direction,
          passage);
    }

    Map<At, Double> on(Map<At, Double> at) {
      Map<At, Double> next = new HashMap<>();
      at.forEach(
          (place, part) ->
              edges
                  .getOrDefault(place.supplier, List.of())
                  .forEach(edge -> go(edge, place.freedom, part, next)));
      return next;
    }

    private void go(Edge edge, int freedom, double part, Map<At, Double> next) {
      OptionalInt behind = passage.over(edge.link(), freedom);
      if (behind.isPresent()) {
        At end = new At(direction.end(edge.link().key()), behind.getAsInt());
        next.merge(end, part * edge.share().value(), Double::sum);
      }
    }
  }
}
