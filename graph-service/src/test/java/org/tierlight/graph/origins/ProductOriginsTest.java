package org.tierlight.graph.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.commodities.Commodity;
import org.tierlight.graph.commodities.Stage;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.tiers.MapOfArrows;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.SupplierId;

class ProductOriginsTest {

  private static final Moment NOW = new Moment.Present(Instant.parse("2026-06-15T00:00:00Z"));

  private static final Commodity COTTON =
      new Commodity(
          "cotton",
          List.of(
              new Stage("raw", List.of("5201")),
              new Stage("yarn", List.of("5205")),
              new Stage("garments", List.of("61"))));

  private static final String[] CHAIN = {
    "sewer>brand 60 610910",
    "maker>brand 40 8507",
    "tailor>brand 20 610910",
    "spinner>sewer 30 5205",
    "farm-UZ>spinner 30 5201",
    "farm-IN>spinner 10 5201",
    "tailor>spinner 90 610910"
  };

  @Test
  void sharesAreOfWhatEachBuysAtTheSameOrAnEarlierStage() {
    Origins found = of(new FewMakers(), "brand", 10, CHAIN);

    assertThat(texts(found))
        .containsExactly("UZ .563 .563 .813", "IN .188 .188 .438", "null .000 .250 .250");
    assertThat(ends(found))
        .containsExactly("farm-UZ PRODUCER", "tailor NO_UPSTREAM", "farm-IN PRODUCER");
  }

  @Test
  void whatSomebodyBuysBeyondWhatIsKnownIsOpen() {
    Origins found = of(new FewMakers().buying("sewer", 120), "sewer", 10, CHAIN);

    assertThat(texts(found))
        .containsExactly("UZ .188 .188 .938", "IN .063 .063 .813", "null .000 .750 .750");
    assertThat(ends(found)).startsWith("sewer UNDISCLOSED");
  }

  @Test
  void aTrailThatIsCutShortSaysSo() {
    assertThat(ends(of(new FewMakers(), "brand", 1, CHAIN)))
        .containsExactly("sewer TOO_FAR", "tailor TOO_FAR");
    MapOfArrows map = MapOfArrows.of(CHAIN);
    Origins cut = origins(map, new FewMakers(), "brand", 10, 2);
    assertThat(cut.truncated()).isTrue();
    Bounds.hold(cut);
    assertThat(cut.origins()).hasSize(1);
  }

  @Test
  void aCircleIsFollowedUntilTheLastTier() {
    Origins found = of(new FewMakers(), "a", 10, "b>a 50 5205", "farm-UZ>a 50 5201", "a>b 10 5205");

    assertThat(found.origins().getFirst().lower()).isGreaterThan(0.9);
    Bounds.hold(found);
  }

  @Property(tries = 300)
  void boundsHoldAndNeitherOrderNorRepetitionMatters(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 10) int tiers,
      @ForAll @IntRange(min = 1, max = 30) int rows) {
    List<String> arrows = random(new Random(seed));
    List<String> shuffled = new ArrayList<>(arrows);
    Collections.shuffle(shuffled, new Random(~seed));
    FewMakers makers = new FewMakers().buying("s1", 40).buying("s3", 7);
    Origins found = origins(map(arrows), makers, "s0", tiers, rows);

    Bounds.hold(found);
    assertThat(origins(map(shuffled), makers, "s0", tiers, rows)).isEqualTo(found);
    assertThat(mark(shuffled, tiers)).isEqualTo(mark(arrows, tiers));
  }

  @Property(tries = 100)
  void whateverOnTheWayChangesChangesTheMarkAndNothingElseDoes(
      @ForAll @IntRange(max = 6) int changed) {
    List<String> arrows = new ArrayList<>(List.of(CHAIN));
    Fingerprint before = mark("brand", arrows, 10);
    arrows.set(changed, arrows.get(changed).replaceFirst("0 ", "1 "));

    boolean isOnTheWay = changed != 1 && changed != 6;
    assertThat(mark("brand", arrows, 10).equals(before)).isEqualTo(!isOnTheWay);
    assertThat(before.lines()).isEqualTo(5);
  }

  private static List<String> random(Random random) {
    List<String> goods = List.of("5201", "5205", "610910", "8507");
    List<String> names = List.of("s0", "s1", "s2", "s3", "farm-UZ", "farm-IN", "farm");
    List<String> arrows = new ArrayList<>(List.of("s1>s0 5 610910"));
    for (int arrow = 0; arrow < 16; arrow++) {
      int seller = random.nextInt(names.size());
      int buyer = random.nextInt(4);
      if (seller != buyer) {
        arrows.add(
            "%s>%s %d %s"
                .formatted(
                    names.get(seller),
                    names.get(buyer),
                    random.nextInt(9),
                    goods.get(random.nextInt(goods.size()))));
      }
    }
    return arrows.stream().distinct().toList();
  }

  private static MapOfArrows map(List<String> arrows) {
    return MapOfArrows.of(arrows.toArray(String[]::new));
  }

  private static Fingerprint mark(List<String> arrows, int tiers) {
    return mark("s0", arrows, tiers);
  }

  private static Fingerprint mark(String of, List<String> arrows, int tiers) {
    Sought<Fingerprint> found =
        new ProductOrigins(map(arrows), new FewMakers(), 1_000)
            .fingerprint(product(of), tiers, NOW);
    return ((Sought.Found<Fingerprint>) found).what();
  }

  private static Product product(String of) {
    return new Product(new HsCode("6109", HsEdition.HS2022), COTTON, new SupplierId(of));
  }

  private static Origins of(FewMakers makers, String of, int tiers, String... arrows) {
    return origins(MapOfArrows.of(arrows), makers, of, tiers, 1_000);
  }

  private static Origins origins(
      MapOfArrows map, FewMakers makers, String of, int tiers, int rows) {
    Sought<Origins> found = new ProductOrigins(map, makers, rows).origins(product(of), tiers, NOW);
    return ((Sought.Found<Origins>) found).what();
  }

  private static List<String> texts(Origins origins) {
    return origins.origins().stream()
        .map(
            one ->
                "%s %s %s %s"
                    .formatted(
                        one.country(),
                        number(one.lower()),
                        number(one.accounted()),
                        number(one.upper())))
        .toList();
  }

  private static String number(double part) {
    return String.format(Locale.ROOT, "%.3f", part).replaceFirst("^0", "");
  }

  private static List<String> ends(Origins origins) {
    return origins.ends().stream().map(end -> end.supplier() + " " + end.why()).toList();
  }
}
