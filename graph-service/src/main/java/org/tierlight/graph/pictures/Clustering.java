package org.tierlight.graph.pictures;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Edge;
import org.tierlight.graph.tiers.Surroundings;
import org.tierlight.graph.tiers.Surroundings.Stand;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.SupplierId;

/**
 * Who stands alone and who together, so that a picture has at most so many spots. All stand alone
 * where there is room. Else those of a side, a tier and a country stand together, or those of a
 * side and a tier where even that were too many; apart from them stays, as far as there is room,
 * whoever was asked for, then the riskiest up to half of the room left, then who trades most.
 */
public final class Clustering {

  /** The one in the middle, ten tiers each way, and some room. */
  public static final int FEWEST_SPOTS = 25;

  private static final Comparator<Stand> BY_ID =
      comparing(stand -> stand.node().supplier().id().value());

  private final Surroundings around;
  private final int limit;
  private final Map<SupplierId, Long> cents = new HashMap<>();

  private Clustering(Surroundings around, int limit) {
    this.around = around;
    this.limit = limit;
    for (Edge edge : around.edges()) {
      cents.merge(edge.link().key().seller(), edge.cents(), Cents::plus);
      cents.merge(edge.link().key().buyer(), edge.cents(), Cents::plus);
    }
  }

  /**
   * The picture of what lies around a supplier.
   *
   * @param limit most spots, at least {@link #FEWEST_SPOTS}
   */
  public static Picture of(Surroundings around, Opened opened, int limit) {
    return new Clustering(around, Math.max(FEWEST_SPOTS, limit)).picture(opened);
  }

  private Picture picture(Opened opened) {
    List<Stand> stands = around.stands().stream().sorted(BY_ID).toList();
    boolean clustered = stands.size() > limit;
    List<Spot> spots = clustered ? clustered(stands, opened) : alone(stands);
    return Sketch.of(spots, around.edges()).picture(clustered, around.truncated());
  }

  private List<Spot> clustered(List<Stand> stands, Opened opened) {
    Function<Stand, Group> grouping = grouping(stands);
    Set<Stand> apart = apart(stands, opened, limit - groups(stands, grouping));
    Map<Group, List<Stand>> together =
        stands.stream()
            .filter(stand -> !apart.contains(stand))
            .collect(groupingBy(grouping, LinkedHashMap::new, toList()));
    List<Spot> spots = new ArrayList<>(alone(apart));
    together.forEach((group, members) -> spots.addAll(together(group, members)));
    return spots;
  }

  /** By country, unless that alone took more than half of the room. */
  private Function<Stand, Group> grouping(List<Stand> stands) {
    return groups(stands, Group::byCountry) <= limit / 2 ? Group::byCountry : Group::byTier;
  }

  private static int groups(List<Stand> stands, Function<Stand, Group> grouping) {
    return (int) stands.stream().filter(stand -> !isMiddle(stand)).map(grouping).distinct().count();
  }

  private Set<Stand> apart(List<Stand> stands, Opened opened, int room) {
    List<Stand> strongest =
        stands.stream().sorted(comparingLong(this::cents).reversed().thenComparing(BY_ID)).toList();
    List<Stand> riskiest =
        strongest.stream()
            .filter(stand -> risk(stand).isPresent())
            .sorted(comparing(Clustering::mid).reversed().thenComparing(BY_ID))
            .toList();
    Set<Stand> apart = new LinkedHashSet<>();
    fill(apart, strongest, Clustering::isMiddle, room);
    fill(apart, strongest, opened::holds, room);
    fill(apart, riskiest, _ -> true, apart.size() + (room - apart.size()) / 2);
    fill(apart, strongest, _ -> true, room);
    return apart;
  }

  private static void fill(
      Set<Stand> apart, List<Stand> ranked, Predicate<Stand> isMeant, int room) {
    for (Stand stand : ranked) {
      if (apart.size() < room && isMeant.test(stand)) {
        apart.add(stand);
      }
    }
  }

  private static boolean isMiddle(Stand stand) {
    return stand.node().tier().distance() == 0;
  }

  private long cents(Stand stand) {
    return cents.getOrDefault(stand.node().supplier().id(), 0L);
  }

  private static double mid(Stand stand) {
    return risk(stand).map(risk -> risk.exposure().mid()).orElse(0.0);
  }

  /** Of those that stand above the middle bands only: who is not at risk is no riskiest. */
  private static Optional<Summary.Risk> risk(Stand stand) {
    return Optional.ofNullable(stand.node().supplier().risk())
        .filter(risk -> risk.band().compareTo(Band.ELEVATED) >= 0);
  }

  private static List<Spot> alone(Collection<Stand> stands) {
    return stands.stream().<Spot>map(Spot.Alone::new).toList();
  }

  private static List<Spot> together(Group group, List<Stand> members) {
    return members.size() == 1
        ? alone(members)
        : List.of(
            new Spot.Cluster(
                group, members.stream().map(stand -> stand.node().supplier()).toList(), 0));
  }
}
