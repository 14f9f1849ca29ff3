package org.tierlight.graph.tiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.links.Window;
import org.tierlight.vocabulary.SupplierId;

class TraceTest {

  private static final SupplierId START = new SupplierId("s0");

  @Property(tries = 300)
  void whatPassesThroughASupplierIsWhatFollowingEachUnitFinds(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int tiers) {
    List<Edge> edges = random(new Random(seed));
    Map<SupplierId, Double> through = new Trace(edges, tiers, Course.EVERYTHING).through(START);

    for (int buyer = 1; buyer < 6; buyer++) {
      SupplierId id = new SupplierId("s" + buyer);
      assertThat(through.getOrDefault(id, 0.0)).isCloseTo(hits(edges, id, tiers), within(1e-12));
    }
  }

  @Property(tries = 300)
  void whereGoodsComeFromIsWhatFollowingEachUnitFinds(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int tiers) {
    List<Edge> edges = random(new Random(seed));
    Map<SupplierId, Double> passed = new HashMap<>();
    follow(edges, START, 1, tiers, passed);

    Map<SupplierId, Double> from = new Trace(edges, tiers, Course.EVERYTHING).from(START);

    assertThat(from.keySet()).isEqualTo(passed.keySet());
    passed.forEach((id, share) -> assertThat(from.get(id)).isCloseTo(share, within(1e-12)));
  }

  @Test
  void aDiamondIsPassedOnceWhicheverWay() {
    List<Edge> edges = edges(MapOfArrows.of("b>a 50", "c>a 50", "d>b 1", "d>c 1"));
    SupplierId a = new SupplierId("a");
    SupplierId d = new SupplierId("d");

    assertThat(new Trace(edges, 2, Course.EVERYTHING).through(d)).containsEntry(a, 1.0);
    assertThat(new Trace(edges, 1, Course.EVERYTHING).through(d)).doesNotContainKey(a);
    assertThat(new Trace(edges, 2, Course.EVERYTHING).from(a)).containsEntry(d, 1.0);
  }

  /** Whether a unit passes the start, by going every way to its end or to the start. */
  private static double hits(List<Edge> edges, SupplierId at, int tiersLeft) {
    if (at.equals(START)) {
      return 1;
    }
    double share = 0;
    for (Edge edge : edges) {
      if (tiersLeft > 0 && edge.link().key().buyer().equals(at)) {
        share += edge.share().value() * hits(edges, edge.link().key().seller(), tiersLeft - 1);
      }
    }
    return share;
  }

  private static void follow(
      List<Edge> edges,
      SupplierId at,
      double share,
      int tiersLeft,
      Map<SupplierId, Double> passed) {
    for (Edge edge : edges) {
      if (tiersLeft > 0 && edge.link().key().buyer().equals(at)) {
        double part = share * edge.share().value();
        passed.merge(edge.link().key().seller(), part, Double::sum);
        follow(edges, edge.link().key().seller(), part, tiersLeft - 1, passed);
      }
    }
  }

  private static List<Edge> random(Random random) {
    MapOfArrows map = MapOfArrows.of();
    for (int arrow = 0; arrow < 12; arrow++) {
      int seller = random.nextInt(6);
      int buyer = (seller + 1 + random.nextInt(5)) % 6;
      map.add("s" + seller, "s" + buyer, 1 + random.nextInt(50));
    }
    return edges(map);
  }

  private static List<Edge> edges(MapOfArrows map) {
    return new Weighing(map, Window.endingAt(MapOfArrows.NOW)).weigh(map.links(), Map.of());
  }
}
