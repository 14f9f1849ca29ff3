package org.tierlight.graph.tiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.graph.tiers.MapOfArrows.PRESENT;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.vocabulary.SupplierId;

class QuestionsTest {

  @Test
  void aSupplierStandsAtItsShortestDistance() {
    TierMap map = upstream(MapOfArrows.of("b>a 60", "c>b 10", "c>a 40", "d>c 5"), "a", 3);
    assertThat(map.nodes())
        .extracting(node -> node.supplier().id() + " " + node.tier().distance())
        .containsExactly("a 0", "b 1", "c 1", "d 2");
    assertThat(map.edges()).hasSize(4);
    assertThat(map.truncated()).isFalse();
  }

  @Test
  void sharesAreOfAllThatTheBuyerBought() {
    TierMap map = upstream(MapOfArrows.of("b>a 60", "c>a 20", "c>b 10"), "b", 1);
    assertThat(map.edges()).extracting(edge -> edge.share().value()).containsExactly(1.0);
    TierMap downstream =
        found(
            questions(MapOfArrows.of("b>a 60", "c>a 20"))
                .around(id("c"), Direction.DOWNSTREAM, 1, PRESENT));
    assertThat(downstream.edges()).extracting(edge -> edge.share().value()).containsExactly(0.25);
  }

  @Test
  void aCycleEnds() {
    TierMap map = upstream(MapOfArrows.of("b>a 1", "a>b 1"), "a", 10);
    assertThat(map.nodes()).hasSize(2);
    assertThat(map.edges()).hasSize(2);
  }

  @Test
  void tooManyRowsAreCutAndSaid() {
    MapOfArrows map = MapOfArrows.of("b>a 1", "c>a 1", "d>a 1");
    TierMap cut = found(new Questions(map, 2).around(id("a"), Direction.UPSTREAM, 3, PRESENT));
    assertThat(cut.edges()).hasSize(2);
    assertThat(cut.truncated()).isTrue();
  }

  @Test
  void tenThousandRowsAreShownAndOneMoreIsCut() {
    TierMap whole = upstream(starOf(Questions.MOST_ROWS), "a", 1);
    TierMap cut = upstream(starOf(Questions.MOST_ROWS + 1), "a", 1);

    assertThat(Questions.MOST_ROWS).isEqualTo(10_000);
    assertThat(whole.edges()).hasSize(10_000);
    assertThat(whole.truncated()).isFalse();
    assertThat(cut.edges()).hasSize(10_000);
    assertThat(cut.truncated()).isTrue();
  }

  private static MapOfArrows starOf(int sellers) {
    return MapOfArrows.of(
        IntStream.range(0, sellers)
            .mapToObj(seller -> "s" + seller + ">a 1")
            .toArray(String[]::new));
  }

  @Test
  void anUnknownSupplierIsNotAnEmptyMap() {
    assertThat(questions(MapOfArrows.of("b>a 1")).around(id("x"), Direction.UPSTREAM, 3, PRESENT))
        .isEqualTo(new Sought.Unknown<>(id("x")));
    assertThat(
            questions(MapOfArrows.of("b>a 1"))
                .between(Course.EVERYTHING, id("a"), id("x"), 5, PRESENT))
        .isEqualTo(new Sought.Unknown<>(id("x")));
  }

  @Test
  void chainsAreFoundEitherWayTheStrongestFirst() {
    MapOfArrows map = MapOfArrows.of("b>a 75", "c>a 25", "d>b 10", "d>c 90", "e>b 30");
    Connection found =
        found(questions(map).between(Course.EVERYTHING, id("a"), id("d"), 4, PRESENT));
    assertThat(found.upstream().ranked()).extracting(Chain::share).containsExactly(0.25, 0.1875);
    assertThat(found.downstream().ranked()).isEmpty();
    Connection back =
        found(questions(map).between(Course.EVERYTHING, id("d"), id("a"), 4, PRESENT));
    assertThat(back.downstream().ranked()).hasSize(2);
  }

  @Property(tries = 300)
  void theStrongestChainsAreThoseThatTryingAllOfThemFinds(@ForAll long seed) {
    MapOfArrows map = random(new Random(seed));
    for (int tiers = 1; tiers <= 5; tiers++) {
      Chains up =
          found(questions(map).between(Course.EVERYTHING, id("s0"), id("s1"), tiers, PRESENT))
              .upstream();
      List<Double> all = AllChains.shares(map, id("s0"), id("s1"), tiers);
      assertThat(up.ranked()).hasSize(Math.min(ChainSearch.MOST_CHAINS, all.size()));
      for (int rank = 0; rank < up.ranked().size(); rank++) {
        assertThat(up.ranked().get(rank).share()).isCloseTo(all.get(rank), within(1e-9));
      }
      assertThat(up.truncated()).isEqualTo(all.size() > up.ranked().size());
    }
  }

  private static MapOfArrows random(Random random) {
    MapOfArrows map = MapOfArrows.of("s2>s0 10", "s1>s3 10");
    for (int arrow = 0; arrow < 14; arrow++) {
      int seller = random.nextInt(7);
      int buyer = (seller + 1 + random.nextInt(6)) % 7;
      map.add("s" + seller, "s" + buyer, 1 + random.nextInt(50));
    }
    return map;
  }

  private static TierMap upstream(MapOfArrows map, String id, int tiers) {
    return found(questions(map).around(id(id), Direction.UPSTREAM, tiers, PRESENT));
  }

  private static <T> T found(Sought<T> sought) {
    return ((Sought.Found<T>) sought).what();
  }

  private static Questions questions(MapOfArrows map) {
    return new Questions(map, Questions.MOST_ROWS);
  }

  private static SupplierId id(String value) {
    return new SupplierId(value);
  }
}
