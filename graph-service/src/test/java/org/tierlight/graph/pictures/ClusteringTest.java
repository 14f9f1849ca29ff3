package org.tierlight.graph.pictures;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.places.Drawn;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Direction;
import org.tierlight.graph.tiers.Edge;
import org.tierlight.graph.tiers.Surroundings;
import org.tierlight.graph.tiers.TierMap;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.SupplierId;
import org.tierlight.vocabulary.Tier;

class ClusteringTest {

  @Property(tries = 100)
  void everySupplierIsInExactlyOneSpotAndNoCentIsLost(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 120) int suppliers,
      @ForAll @IntRange(min = 25, max = 60) int limit) {
    Surroundings around = around(seed, suppliers);
    Picture picture = Clustering.of(around, Opened.NOBODY, limit);

    assertThat(picture.spots().stream().flatMap(spot -> spot.suppliers().stream()))
        .containsExactlyInAnyOrderElementsOf(
            around.stands().stream().map(stand -> stand.node().supplier()).toList());
    assertThat(cents(picture)).isEqualTo(around.edges().stream().mapToLong(Edge::cents).sum());
    assertThat(picture.spots()).hasSizeLessThanOrEqualTo(limit);
    assertThat(picture.clustered()).isEqualTo(suppliers > limit);
    assertThat(picture.spots()).extracting(Spot::id).doesNotHaveDuplicates();
  }

  @Property(tries = 50)
  void whoeverStandsTogetherIsOfOneTierAndCountry(
      @ForAll long seed, @ForAll @IntRange(min = 60, max = 120) int suppliers) {
    Surroundings around = around(seed, suppliers);
    Map<SupplierId, Surroundings.Stand> stands =
        around.stands().stream()
            .collect(toMap(stand -> stand.node().supplier().id(), Function.identity()));
    Picture picture = Clustering.of(around, Opened.NOBODY, 59);

    for (Spot spot : picture.spots()) {
      if (spot instanceof Spot.Cluster(Group group, List<Summary> members, long _)) {
        assertThat(members).hasSizeGreaterThan(1);
        assertThat(members)
            .extracting(it -> requireNonNull(stands.get(it.id())))
            .allMatch(it -> it.side() == group.side())
            .allMatch(it -> it.node().tier().equals(group.tier()));
        assertThat(members)
            .allMatch(
                it ->
                    group.country().equals(Group.ANY)
                        || group.country().equals(it.country() == null ? "unknown" : it.country()));
      }
    }
  }

  @Property(tries = 50)
  void theOrderInWhichTheMapIsReadDoesNotMatter(@ForAll long seed) {
    Surroundings around = around(seed, 90);
    List<Surroundings.Stand> stands = new ArrayList<>(around.stands());
    List<Edge> edges = new ArrayList<>(around.edges());
    Collections.shuffle(stands, new Random(seed));
    Collections.shuffle(edges, new Random(seed));
    Picture picture = Clustering.of(around, Opened.NOBODY, 40);
    Picture other = Clustering.of(new Surroundings(stands, edges, false), Opened.NOBODY, 40);

    assertThat(other).isEqualTo(picture);
    assertThat(Drawing.of(other)).isEqualTo(Drawing.of(picture));
  }

  @Test
  void theRiskiestAndTheStrongestStayApart() {
    List<TierMap.Node> nodes = new ArrayList<>(List.of(Drawn.supplier("a", 0, "DE", null)));
    List<String> links = new ArrayList<>();
    for (int number = 0; number < 100; number++) {
      nodes.add(Drawn.supplier("n" + number, 1, "VN", number == 17 ? Band.HIGH : Band.LOW));
      links.add("n" + number + ">a " + (number == 50 ? 1_000 : 1));
    }

    Picture picture = Clustering.of(upstream(Drawn.map(nodes, links)), Opened.NOBODY, 25);

    assertThat(alone(picture)).contains("a", "n17", "n50");
    assertThat(picture.spots()).hasSize(25);
    assertThat(picture.spots().getLast())
        .isInstanceOfSatisfying(
            Spot.Cluster.class,
            cluster -> {
              assertThat(cluster.id()).isEqualTo("upstream/1/VN");
              assertThat(cluster.suppliers()).hasSize(101 - 24);
              assertThat(cluster.highestBand()).contains(Band.LOW);
            });
  }

  @Test
  void whoIsAskedForStandsApart() {
    List<TierMap.Node> nodes = new ArrayList<>(List.of(Drawn.supplier("a", 0, "DE", null)));
    List<String> links = new ArrayList<>();
    for (int number = 0; number < 100; number++) {
      nodes.add(Drawn.supplier("n" + number, 1, number < 10 ? "BD" : "VN", Band.HIGH));
      links.add("n" + number + ">a " + number);
    }
    Opened opened = new Opened(Direction.UPSTREAM, new Tier(1), "BD");

    Picture picture = Clustering.of(upstream(Drawn.map(nodes, links)), opened, 25);

    assertThat(alone(picture)).contains("a", "n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7");
    assertThat(picture.spots()).extracting(Spot::id).doesNotContain("upstream/1/BD");
  }

  @Test
  void linesThatHoldAPictureTogetherAreAlwaysLaidOut() {
    Picture picture = Clustering.of(upstream(Drawn.random(7, 400, 3_000)), Opened.NOBODY, 500);
    Drawing drawing = Drawing.of(picture);

    assertThat(drawing.dots()).hasSize(400);
    assertThat(drawing.strokes().size()).isBetween(399, 399 + 300);
    assertThat(drawing.strokes().stream().map(Drawing.Stroke::from).collect(toSet())).hasSize(399);
  }

  private static Set<String> alone(Picture picture) {
    return picture.spots().stream()
        .filter(Spot.Alone.class::isInstance)
        .map(Spot::id)
        .collect(toSet());
  }

  private static long cents(Picture picture) {
    return Stream.concat(
            picture.lines().stream().map(Line::cents),
            picture.spots().stream()
                .map(spot -> spot instanceof Spot.Cluster cluster ? cluster.centsWithin() : 0L))
        .mapToLong(Long::longValue)
        .sum();
  }

  private static Surroundings upstream(TierMap map) {
    return new Surroundings(
        map.nodes().stream().map(node -> new Surroundings.Stand(node, Direction.UPSTREAM)).toList(),
        map.edges(),
        false);
  }

  private static Surroundings around(long seed, int suppliers) {
    TierMap map = Drawn.random(seed, suppliers, suppliers < 3 ? suppliers : suppliers * 2);
    return new Surroundings(
        map.nodes().stream().map(node -> new Surroundings.Stand(node, side(node))).toList(),
        map.edges(),
        map.truncated());
  }

  private static Direction side(TierMap.Node node) {
    SupplierId id = node.supplier().id();
    return node.tier().distance() > 0 && id.hashCode() % 3 == 0
        ? Direction.DOWNSTREAM
        : Direction.UPSTREAM;
  }
}
