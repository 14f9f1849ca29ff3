package org.tierlight.graph.tiers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.tierlight.graph.links.Window;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.vocabulary.SupplierId;

/** What can be asked about the chain around a supplier. */
public final class Questions {

  /**
   * More rows than this are never answered; the answer says that it was cut (docs/map.md,
   * truncated).
   */
  public static final int MOST_ROWS = 10_000;

  private final SupplyMap map;
  private final int rows;

  /** Asks a map, for at most so many rows an expansion. */
  public Questions(SupplyMap map, int rows) {
    this.map = map;
    this.rows = rows;
  }

  /** All within some tiers of a supplier. */
  public Sought<TierMap> around(SupplierId id, Direction direction, int tiers, Moment moment) {
    return around(Course.EVERYTHING, id, direction, tiers, moment);
  }

  /** All within some tiers of a supplier on a course. */
  public Sought<TierMap> around(
      Course course, SupplierId id, Direction direction, int tiers, Moment moment) {
    return map.look(moment, all -> around(course, id, direction, tiers, moment, all));
  }

  private Sought<TierMap> around(
      Course course, SupplierId id, Direction direction, int tiers, Moment moment, Neighbours all) {
    Ground ground = Ground.of(course, all);
    return all.supplier(id)
        .map(start -> Expansion.around(start, ground, direction, tiers, rows))
        .map(found -> weighed(found, ground.neighbours(), moment));
  }

  private static TierMap weighed(Expansion found, Neighbours neighbours, Moment moment) {
    Weighing weighing = new Weighing(neighbours, Window.endingAt(moment.validAt()));
    List<Edge> edges = weighing.weigh(found.links(), found.bought());
    return new TierMap(found.nodes(), edges, found.truncated());
  }

  /**
   * Who depends on a supplier: the part of what each buyer buys on a course that passes through it.
   */
  public Sought<Weighted> dependents(Course course, SupplierId id, int tiers, Moment moment) {
    return around(course, id, Direction.DOWNSTREAM, tiers, moment)
        .map(map -> Weighted.of(map, new Trace(map.edges(), tiers, course).through(id)));
  }

  /** Through whom most of what a supplier buys on a course passes, at whatever tier. */
  public Sought<Weighted> chokepoints(Course course, SupplierId id, int tiers, Moment moment) {
    return around(course, id, Direction.UPSTREAM, tiers, moment)
        .map(map -> passing(course, id, tiers, map));
  }

  private static Weighted passing(Course course, SupplierId id, int tiers, TierMap map) {
    return Weighted.of(map, new Trace(map.edges(), tiers, course).from(id));
  }

  /** What changed around a supplier between two moments. */
  public Sought<MapChanges> changes(
      SupplierId id, Direction direction, int tiers, Moment before, Moment after) {
    return around(id, direction, tiers, before)
        .flatMap(
            first ->
                around(id, direction, tiers, after)
                    .map(second -> MapChanges.between(first, second)));
  }

  /** Whom more than one of a set of suppliers buys from, at whatever tier; in one look. */
  public Sought<Shared> shared(SequencedSet<SupplierId> buyers, int tiers, Moment moment) {
    return map.look(moment, all -> shared(buyers, tiers, moment, all));
  }

  private Sought<Shared> shared(
      SequencedSet<SupplierId> buyers, int tiers, Moment moment, Neighbours all) {
    Course course = Course.EVERYTHING;
    Sought<Map<SupplierId, Weighted>> chains = new Sought.Found<>(new LinkedHashMap<>());
    for (SupplierId buyer : buyers) {
      chains =
          chains.flatMap(
              before ->
                  around(course, buyer, Direction.UPSTREAM, tiers, moment, all)
                      .map(
                          found -> {
                            before.put(buyer, passing(course, buyer, tiers, found));
                            return before;
                          }));
    }
    return chains.map(Shared::of);
  }

  /** The strongest chains between two suppliers on a course, either way. */
  public Sought<Connection> between(
      Course course, SupplierId one, SupplierId other, int tiers, Moment moment) {
    Window window = Window.endingAt(moment.validAt());
    return map.look(
        moment,
        all -> {
          Between between = new Between(Ground.of(course, all), window, tiers, rows);
          return all.supplier(one)
              .flatMap(from -> all.supplier(other).map(to -> between.of(from, to)));
        });
  }
}
