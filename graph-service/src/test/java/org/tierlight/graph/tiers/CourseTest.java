package org.tierlight.graph.tiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.graph.tiers.MapOfArrows.PRESENT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.commodities.Commodity;
import org.tierlight.graph.commodities.Stage;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.SupplierId;

/** Questions that follow a commodity or a product, against trying every way. */
class CourseTest {

  private static final Commodity COTTON =
      new Commodity(
          "cotton",
          List.of(
              new Stage("raw", List.of("5201")),
              new Stage("yarn", List.of("5205")),
              new Stage("garments", List.of("61"))));
  private static final Course ALONG = new Course.Along(COTTON);
  private static final List<String> GOODS =
      List.of("5201", "5205", "610910", "610910", "8507", "", "520512");
  private static final SupplierId START = new SupplierId("s0");

  @Test
  void pathsKeepTheOrderOfStages() {
    MapOfArrows map =
        MapOfArrows.of(
            "spinner>sewer 30 5205",
            "sewer>brand 60 610910",
            "farm>spinner 10 5201",
            "sewer>farm 5 610910",
            "sewer>farm 5 8507");

    assertThat(paths(map, ALONG, "brand", "farm", 5)).containsExactly(1.0);
    assertThat(paths(map, ALONG, "spinner", "sewer", 5)).isEmpty();
    assertThat(paths(map, Course.EVERYTHING, "spinner", "sewer", 5)).containsExactly(1.0);
  }

  @Test
  void aProductIsFollowedAsItIsHandedOn() {
    MapOfArrows map =
        MapOfArrows.of("trader>mill 10 520512", "farm>mill 30 5201", "spinner>trader 5 5205");
    Course yarn = Course.of(new HsCode("5205", HsEdition.HS2022));

    assertThat(found(questions(map).chokepoints(yarn, new SupplierId("mill"), 3, PRESENT)).parts())
        .extracting(part -> part.supplier().id() + " " + part.share())
        .containsExactly("trader 1.0", "spinner 1.0");
    assertThat(
            found(questions(map).dependents(yarn, new SupplierId("spinner"), 3, PRESENT)).parts())
        .extracting(part -> part.supplier().id() + " " + part.share())
        .containsExactly("trader 1.0", "mill 1.0");
  }

  @Property(tries = 300)
  void theStrongestPathsAreThoseThatTryingAllOfThemFinds(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int tiers) {
    MapOfArrows map = random(new Random(seed));
    SupplierId far = new SupplierId("s1");
    Map<Link, Double> shares = AllWays.shares(map, COTTON);
    List<Double> all =
        AllWays.up(map, COTTON, START, tiers).stream()
            .filter(way -> way.getLast().key().seller().equals(far) && isSimple(way))
            .map(way -> share(way, shares))
            .sorted(Comparator.reverseOrder())
            .limit(ChainSearch.MOST_CHAINS)
            .toList();

    List<Double> paths = paths(map, ALONG, "s0", "s1", tiers);

    assertThat(paths).hasSameSizeAs(all);
    IntStream.range(0, all.size())
        .forEach(rank -> assertThat(paths.get(rank)).isCloseTo(all.get(rank), within(1e-12)));
  }

  @Property(tries = 300)
  void whatPassesThroughEachIsTheSumOfAllWays(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int tiers) {
    MapOfArrows map = random(new Random(seed));
    Map<Link, Double> shares = AllWays.shares(map, COTTON);
    Map<SupplierId, Double> passed = new HashMap<>();
    AllWays.up(map, COTTON, START, tiers)
        .forEach(
            way -> passed.merge(way.getLast().key().seller(), share(way, shares), Double::sum));

    Weighted found = found(questions(map).chokepoints(ALONG, START, tiers, PRESENT));

    for (Weighted.Part part : found.parts()) {
      assertThat(part.share())
          .isCloseTo(passed.getOrDefault(part.supplier().id(), 0.0), within(1e-12));
    }
    passed.remove(START);
    assertThat(found.parts())
        .extracting(part -> part.supplier().id())
        .containsExactlyInAnyOrderElementsOf(passed.keySet());
  }

  @Property(tries = 300)
  void whoDependsOnASupplierIsWhoseWaysComeToItFirst(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int tiers) {
    MapOfArrows map = random(new Random(seed));
    Map<Link, Double> shares = AllWays.shares(map, COTTON);

    Map<SupplierId, Double> dependents = new HashMap<>();
    map.links().stream()
        .map(link -> link.key().buyer())
        .filter(buyer -> !buyer.equals(START))
        .distinct()
        .forEach(
            buyer ->
                AllWays.up(map, COTTON, buyer, tiers).stream()
                    .filter(way -> sellers(way).indexOf(START) == way.size() - 1)
                    .forEach(way -> dependents.merge(buyer, share(way, shares), Double::sum)));

    Weighted found = found(questions(map).dependents(ALONG, START, tiers, PRESENT));

    for (Weighted.Part part : found.parts()) {
      assertThat(part.share())
          .isCloseTo(dependents.getOrDefault(part.supplier().id(), 0.0), within(1e-12));
    }
    assertThat(found.parts())
        .extracting(part -> part.supplier().id())
        .containsExactlyInAnyOrderElementsOf(dependents.keySet());
  }

  private static boolean isSimple(List<Link> way) {
    Set<SupplierId> passed = new HashSet<>(sellers(way));
    passed.add(START);
    return passed.size() == way.size() + 1;
  }

  private static List<SupplierId> sellers(List<Link> way) {
    return way.stream().map(link -> link.key().seller()).toList();
  }

  private static double share(List<Link> way, Map<Link, Double> shares) {
    return way.stream().mapToDouble(shares::get).reduce(1, (a, b) -> a * b);
  }

  /** Some links carry goods of more than one stage. */
  private static MapOfArrows random(Random random) {
    List<String> arrows = new ArrayList<>(List.of("s2>s0 5 610910", "s1>s3 4 5201"));
    for (int arrow = 0; arrow < 18; arrow++) {
      int seller = random.nextInt(6);
      int buyer = (seller + 1 + random.nextInt(5)) % 6;
      String goods = GOODS.get(random.nextInt(GOODS.size()));
      arrows.add("s%d>s%d %d %s".formatted(seller, buyer, 1 + random.nextInt(9), goods));
    }
    return MapOfArrows.of(arrows.toArray(String[]::new));
  }

  private static List<Double> paths(
      MapOfArrows map, Course course, String buyer, String seller, int tiers) {
    SupplierId from = new SupplierId(buyer);
    SupplierId to = new SupplierId(seller);
    return found(questions(map).between(course, from, to, tiers, PRESENT))
        .upstream()
        .ranked()
        .stream()
        .map(Chain::share)
        .toList();
  }

  private static <T> T found(Sought<T> sought) {
    return ((Sought.Found<T>) sought).what();
  }

  private static Questions questions(MapOfArrows map) {
    return new Questions(map, Questions.MOST_ROWS);
  }
}
