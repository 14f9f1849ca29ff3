package org.tierlight.graph.tiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.graph.tiers.MapOfArrows.PRESENT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.commodities.Commodity;
import org.tierlight.graph.commodities.Stage;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.vocabulary.SupplierId;

class AlongCommodityTest {

  private static final Commodity COTTON =
      new Commodity(
          "cotton",
          List.of(
              new Stage("raw", List.of("5201")),
              new Stage("yarn", List.of("5205")),
              new Stage("garments", List.of("61"))));
  private static final List<String> GOODS = List.of("5201", "5205", "610910", "8507", "");

  @Test
  void upstreamAStageIsNeverFollowedByALaterOne() {
    MapOfArrows map =
        MapOfArrows.of(
            "sewer>brand 60 610910",
            "maker>brand 40 8507",
            "spinner>sewer 30 5205",
            "farm>spinner 10 5201",
            "tailor>spinner 90 610910");

    TierMap chain = along(map, "brand", Direction.UPSTREAM, 5);
    TierMap down = along(map, "farm", Direction.DOWNSTREAM, 5);

    assertThat(chain.nodes())
        .extracting(node -> node.supplier().id() + " " + node.tier().distance())
        .containsExactly("brand 0", "sewer 1", "spinner 2", "farm 3");
    assertThat(chain.edges())
        .extracting(edge -> edge.link().key() + " " + edge.share().value())
        .containsExactly("sewer>brand 1.0", "spinner>sewer 1.0", "farm>spinner 0.1");
    assertThat(down.nodes()).hasSize(4);
  }

  @Test
  void aChainThatIsCutIsSaidToBeCut() {
    MapOfArrows map = MapOfArrows.of("one>brand 60 610910", "other>brand 40 610910");
    Sought<TierMap> cut =
        new Questions(map, 1)
            .around(
                new Course.Along(COTTON), new SupplierId("brand"), Direction.UPSTREAM, 3, PRESENT);

    assertThat(((Sought.Found<TierMap>) cut).what().truncated()).isTrue();
  }

  @Property(tries = 300)
  void whoIsReachedIsWhoeverFollowingEachWayReaches(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int tiers) {
    List<String> arrows = random(new Random(seed));
    MapOfArrows map = MapOfArrows.of(arrows.toArray(String[]::new));
    Set<SupplierId> reached = new HashSet<>();
    walk(arrows, "s0", 2, tiers, reached);

    assertThat(along(map, "s0", Direction.UPSTREAM, tiers).nodes())
        .extracting(node -> node.supplier().id())
        .containsExactlyInAnyOrderElementsOf(reached);
  }

  private static void walk(
      List<String> arrows, String at, int latest, int tiersLeft, Set<SupplierId> reached) {
    reached.add(new SupplierId(at));
    for (String arrow : arrows) {
      String[] parts = arrow.split("[> ]", -1);
      int stage = List.of("5201", "5205", "610910").indexOf(parts[3]);
      if (tiersLeft > 0 && parts[1].equals(at) && stage >= 0 && stage <= latest) {
        walk(arrows, parts[0], stage, tiersLeft - 1, reached);
      }
    }
  }

  private static List<String> random(Random random) {
    List<String> arrows = new ArrayList<>(List.of("s1>s0 5 610910"));
    for (int arrow = 0; arrow < 16; arrow++) {
      int seller = random.nextInt(6);
      int buyer = (seller + 1 + random.nextInt(5)) % 6;
      String goods = GOODS.get(random.nextInt(GOODS.size()));
      arrows.add("s%d>s%d %d %s".formatted(seller, buyer, 1 + random.nextInt(9), goods));
    }
    return arrows;
  }

  private static TierMap along(MapOfArrows map, String id, Direction direction, int tiers) {
    Sought<TierMap> found =
        new Questions(map, Questions.MOST_ROWS)
            .around(new Course.Along(COTTON), new SupplierId(id), direction, tiers, PRESENT);
    return ((Sought.Found<TierMap>) found).what();
  }
}
