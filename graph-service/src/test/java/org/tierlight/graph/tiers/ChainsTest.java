package org.tierlight.graph.tiers;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.graph.tiers.MapOfArrows.PRESENT;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.SupplierId;

class ChainsTest {

  @Test
  void whoDependsMostOnASupplierComesFirst() {
    MapOfArrows map = MapOfArrows.of("x>b 30", "y>b 70", "b>a 100", "x>c 90", "z>c 10");

    Weighted dependents = found(questions(map).dependents(Course.EVERYTHING, id("x"), 3, PRESENT));

    assertThat(dependents.parts())
        .extracting(part -> part.supplier().id() + " " + part.share())
        .containsExactly("c 0.9", "b 0.3", "a 0.3");
    assertThat(dependents.truncated()).isFalse();
  }

  @Test
  void throughWhomMostPassesComesFirstAtWhateverTier() {
    MapOfArrows map = MapOfArrows.of("b>a 40", "c>a 60", "d>b 10", "d>c 10");

    assertThat(found(questions(map).chokepoints(Course.EVERYTHING, id("a"), 3, PRESENT)).parts())
        .extracting(part -> part.supplier().id() + " " + part.share())
        .containsExactly("d 1.0", "c 0.6", "b 0.4");
  }

  @Test
  void aCutMapIsSaidToBeCut() {
    Questions few = new Questions(MapOfArrows.of("b>a 40", "c>a 60"), 1);

    assertThat(found(few.chokepoints(Course.EVERYTHING, id("a"), 3, PRESENT)).truncated()).isTrue();
    assertThat(found(few.shared(ids("a", "b"), 3, PRESENT)).truncated()).isTrue();
  }

  @Test
  void behindAHubAtEitherEndChainsAreStillFound() {
    MapOfArrows map =
        MapOfArrows.of(
            "b>a 5",
            "b2>a 5",
            "zz>b 5",
            "hub>zz 5",
            "hub>z0 1",
            "hub>z1 1",
            "hub>z2 1",
            "hub>z3 1",
            "a0>big 9",
            "a1>big 9",
            "a2>big 9",
            "a3>big 9",
            "small>big 1");
    Questions few = new Questions(map, 8);

    assertThat(chains(few, "a", "hub")).containsExactly("b>a zz>b hub>zz");
    assertThat(chains(few, "big", "small")).containsExactly("small>big");
  }

  private static List<String> chains(Questions questions, String buyer, String supplier) {
    return found(questions.between(Course.EVERYTHING, id(buyer), id(supplier), 10, PRESENT))
        .upstream()
        .ranked()
        .stream()
        .map(
            chain ->
                chain.edges().stream()
                    .map(edge -> edge.link().key().toString())
                    .collect(joining(" ")))
        .toList();
  }

  @Test
  void alongACommodityLinksOfOtherGoodsTakeNoRoom() {
    MapOfArrows map =
        MapOfArrows.of("a0>shop 9 94", "a1>shop 9 94", "a2>shop 9 94", "mill>shop 1 5208");

    TierMap cotton =
        found(
            new Questions(map, 1)
                .around(
                    Course.of(new HsCode("52", HsEdition.HS2022)),
                    id("shop"),
                    Direction.UPSTREAM,
                    3,
                    PRESENT));

    assertThat(cotton.edges())
        .extracting(edge -> edge.link().key() + " " + edge.share().value())
        .containsExactly("mill>shop 1.0");
    assertThat(cotton.truncated()).isFalse();
  }

  @Test
  void whatTwoBuyFromIsSharedWhereverItStands() {
    MapOfArrows map = MapOfArrows.of("d>a 10", "d>c 10", "c>b 50", "e>b 50", "f>a 90");

    Shared shared = found(questions(map).shared(ids("a", "b"), 3, PRESENT));

    assertThat(shared.suppliers())
        .singleElement()
        .satisfies(
            common -> {
              assertThat(common.supplier().id()).isEqualTo(id("d"));
              assertThat(common.buyers())
                  .extracting(use -> use.buyer() + " " + use.tier().distance() + " " + use.share())
                  .containsExactly("a 1 0.1", "b 2 0.5");
            });
    assertThat(questions(map).shared(ids("a", "nobody"), 3, PRESENT))
        .isEqualTo(new Sought.Unknown<>(id("nobody")));
  }

  @Test
  void changesAreToldByWhatBecameOfEachLinkTheLargestFirst() {
    MapChanges changes =
        MapChanges.between(
            upstream("same>a 5", "gone>a 7", "more>a 10", "less>a 9"),
            upstream("same>a 5", "new>a 4", "more>a 30", "less>a 8"));

    assertThat(changes.changes())
        .extracting(change -> change.key().seller() + " " + change.kind())
        .containsExactly("more GREW", "gone GONE", "new APPEARED", "less SHRANK");
    assertThat(changes.suppliers()).containsKeys(id("gone"), id("new"));
  }

  private static TierMap upstream(String... arrows) {
    return found(questions(MapOfArrows.of(arrows)).around(id("a"), Direction.UPSTREAM, 1, PRESENT));
  }

  private static SequencedSet<SupplierId> ids(String... values) {
    return new LinkedHashSet<>(List.of(values).stream().map(SupplierId::new).toList());
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
