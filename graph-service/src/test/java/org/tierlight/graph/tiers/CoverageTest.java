package org.tierlight.graph.tiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.graph.tiers.MapOfArrows.PRESENT;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.links.EvidenceKind;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.SupplierId;

class CoverageTest {

  private static final int SUPPLIERS = 8;
  private static final List<String> CHAPTERS = List.of("52", "61", "85");

  @Test
  void whatEndsIsSaidApartFromWhatRightlyEndsAndWhatGoesOn() {
    MapOfArrows map =
        MapOfArrows.of("mill>a 60 610910", "farm>a 30 5201", "shop>a 10", "spinner>mill 7 5205");
    map.isPrimary(id("farm"));
    map.describe(new Summary(id("shop"), "shop", null, true, null));

    Coverage coverage = coverage(map, "a", Coverage.Grouping.TIER, 1);

    assertThat(coverage.groups()).hasSize(1);
    assertThat(coverage.groups().getFirst().name()).isEqualTo("1");
    assertThat(coverage.all().bought()).isEqualTo(new Coverage.Bought(60, 30, 10));
    assertThat(coverage.all().suppliers()).isEqualTo(3);
    assertThat(coverage.all().undeclared()).isEqualTo(1);
    assertThat(coverage.all().links()).isEqualTo(Map.of(EvidenceKind.SHIPPED, 3));
    assertThat(coverage.all().ends())
        .extracting(end -> end.node().supplier().id() + " " + end.cents())
        .containsExactly("shop 10");
  }

  @Test
  void whoSellsOfTwoChaptersIsInBothWithWhatItSellsOfEach() {
    MapOfArrows map = MapOfArrows.of("mill>a 60 610910", "mill>a 5 5205", "b>a 1 8507");

    Coverage coverage = coverage(map, "a", Coverage.Grouping.CATEGORY, 3);

    assertThat(coverage.groups())
        .extracting(group -> group.name() + " " + group.suppliers() + " " + group.bought().cents())
        .containsExactly("61 1 60", "52 1 5", "85 1 1");
    assertThat(coverage.all().suppliers()).isEqualTo(2);
  }

  @Test
  void aMapThatIsCutIsSaidToBeCut() {
    MapOfArrows map = MapOfArrows.of("b>a 1", "c>a 1");
    Sought<Coverage> cut =
        new CoverageQuestion(map, 1).ask(id("a"), Coverage.Grouping.TIER, 3, PRESENT);

    assertThat(((Sought.Found<Coverage>) cut).what().truncated()).isTrue();
  }

  @Property(tries = 300)
  void countsAreThoseOfGoingThroughEveryLinkOneByOne(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int tiers) {
    Drawn drawn = Drawn.of(new Random(seed));
    for (Coverage.Grouping grouping : Coverage.Grouping.values()) {
      Map<String, List<Object>> found = new HashMap<>();
      coverage(drawn.map, "s0", grouping, tiers)
          .groups()
          .forEach(group -> found.put(String.valueOf(group.name()), facts(group)));

      assertThat(found).isEqualTo(drawn.groups(grouping, tiers));
    }
  }

  private static List<Object> facts(Coverage.Group group) {
    return List.of(
        group.suppliers(),
        group.undeclared(),
        group.unexplained(),
        group.links().values().stream().mapToInt(Integer::intValue).sum(),
        group.bought());
  }

  /** One link of the naive reading, of one product. */
  private record Arrow(int seller, int buyer, long cents, String chapter) {}

  /** The same network as a map and as arrows that are gone through one by one. */
  private record Drawn(List<Arrow> arrows, List<Integer> tier, MapOfArrows map) {

    static Drawn of(Random random) {
      Map<String, Arrow> arrows = new HashMap<>(Map.of("1>0", new Arrow(1, 0, 5, "61")));
      for (int number = 0; number < 10; number++) {
        int seller = random.nextInt(SUPPLIERS);
        int buyer = (seller + 1 + random.nextInt(SUPPLIERS - 1)) % SUPPLIERS;
        String chapter = random.nextInt(4) == 0 ? "" : CHAPTERS.get(random.nextInt(3));
        Arrow arrow = new Arrow(seller, buyer, 1 + random.nextInt(50), chapter);
        arrows.put(seller + ">" + buyer, arrow);
      }
      List<Arrow> all = List.copyOf(arrows.values());
      return new Drawn(all, distances(all), map(all, random));
    }

    /** Shortest distances from the first, by trying longer and longer. */
    private static List<Integer> distances(List<Arrow> arrows) {
      int[] tier = new int[SUPPLIERS];
      Arrays.fill(tier, 1, SUPPLIERS, 99);
      for (int round = 0; round < SUPPLIERS; round++) {
        for (Arrow one : arrows) {
          tier[one.seller] = Math.min(tier[one.seller], tier[one.buyer] + 1);
        }
      }
      return Arrays.stream(tier).boxed().toList();
    }

    private static MapOfArrows map(List<Arrow> arrows, Random random) {
      MapOfArrows map =
          MapOfArrows.of(
              arrows.stream()
                  .map(
                      one ->
                          "s%d>s%d %d %s".formatted(one.seller, one.buyer, one.cents, one.chapter))
                  .toArray(String[]::new));
      for (int number = 0; number < SUPPLIERS; number++) {
        SupplierId id = id("s" + number);
        boolean undeclared = random.nextBoolean();
        String country = undeclared ? null : List.of("VN", "TR").get(random.nextInt(2));
        map.describe(new Summary(id, id.value(), country, undeclared, null));
        if (!undeclared && random.nextBoolean()) {
          map.isPrimary(id);
        }
      }
      return map;
    }

    Map<String, List<Object>> groups(Coverage.Grouping grouping, int tiers) {
      List<Arrow> seen =
          arrows.stream().filter(one -> tier.get(one.buyer) < tiers && one.seller != 0).toList();
      Set<String> names = new TreeSet<>();
      seen.forEach(arrow -> names.add(name(arrow, grouping)));
      Map<String, List<Object>> groups = new HashMap<>();
      for (String name : names) {
        groups.put(
            name, facts(seen.stream().filter(one -> name(one, grouping).equals(name)).toList()));
      }
      return groups;
    }

    private String name(Arrow arrow, Coverage.Grouping grouping) {
      return switch (grouping) {
        case TIER -> String.valueOf(tier.get(arrow.seller));
        case COUNTRY -> String.valueOf(summary(arrow.seller).country());
        case CATEGORY -> arrow.chapter.isEmpty() ? "null" : arrow.chapter;
      };
    }

    private List<Object> facts(List<Arrow> some) {
      Set<Integer> sellers = new HashSet<>();
      some.forEach(arrow -> sellers.add(arrow.seller));
      return List.of(
          sellers.size(),
          (int) sellers.stream().filter(one -> summary(one).undeclared()).count(),
          (int) sellers.stream().filter(one -> kind(one) == 2).count(),
          some.size(),
          new Coverage.Bought(cents(some, 0), cents(some, 1), cents(some, 2)));
    }

    private long cents(List<Arrow> some, int kind) {
      return some.stream()
          .filter(arrow -> kind(arrow.seller) == kind)
          .mapToLong(Arrow::cents)
          .sum();
    }

    /** 0 with somebody behind it, 1 primary, 2 neither. */
    private int kind(int supplier) {
      if (arrows.stream().anyMatch(arrow -> arrow.buyer == supplier)) {
        return 0;
      }
      return map.primaryProducers(Set.of(id("s" + supplier))).isEmpty() ? 2 : 1;
    }

    private Summary summary(int supplier) {
      return ((Sought.Found<Summary>) map.supplier(id("s" + supplier))).what();
    }
  }

  private static Coverage coverage(
      MapOfArrows map, String supplier, Coverage.Grouping grouping, int tiers) {
    return ((Sought.Found<Coverage>)
            new CoverageQuestion(map, Questions.MOST_ROWS)
                .ask(id(supplier), grouping, tiers, PRESENT))
        .what();
  }

  private static SupplierId id(String value) {
    return new SupplierId(value);
  }
}
