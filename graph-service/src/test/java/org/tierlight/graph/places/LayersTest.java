package org.tierlight.graph.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.graph.places.Drawn.supplier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.suppliers.Site.Place;
import org.tierlight.graph.tiers.TierMap;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.SupplierId;

class LayersTest {

  private static final TierMap MAP =
      Drawn.map(
          List.of(
              supplier("a", 0, "DE", null),
              supplier("b", 1, "VN", Band.HIGH),
              supplier("c", 1, "VN", Band.LOW),
              supplier("d", 2, null, Band.GUARDED)),
          List.of("b>a 10", "c>a 30", "d>b 20"));

  @Test
  void whoHasNoPlaceIsCountedAndStandsNowhere() {
    Layer<Layers.Spot> layer = Layers.sites(MAP, places("a", "c"), 10);

    assertThat(layer.items())
        .extracting(spot -> spot.node().supplier().id().value())
        .containsExactly("a", "c");
    assertThat(layer.total()).isEqualTo(4);
    assertThat(layer.unlocated()).isEqualTo(2);
    assertThat(layer.truncated()).isFalse();
  }

  @Test
  void theLargestLinksComeFirstAndWhatIsCutIsSaid() {
    Layer<Layers.Line> layer = Layers.links(MAP, places("a", "b", "c"), 1);

    assertThat(layer.items())
        .extracting(line -> line.edge().link().key().toString())
        .containsExactly("c>a");
    assertThat(layer.total()).isEqualTo(3);
    assertThat(layer.unlocated()).isEqualTo(1);
    assertThat(layer.truncated()).isTrue();
  }

  @Test
  void aCountryCountsItsSuppliersByBand() {
    Layer<Layers.Tally> layer = Layers.countries(MAP, places("a", "c"));

    assertThat(layer.items())
        .containsExactly(
            new Layers.Tally("VN", 2, 1, new TreeMap<>(Map.of(Band.HIGH, 1, Band.LOW, 1))),
            new Layers.Tally("DE", 1, 1, new TreeMap<>()));
    assertThat(layer.items().getFirst().highestBand()).contains(Band.HIGH);
    assertThat(layer.items().getLast().highestBand()).isEmpty();
    assertThat(layer.unlocated()).isEqualTo(1);
  }

  @Property(tries = 200)
  void whatIsDrawnLeftOutAndUnlocatedIsAll(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int limit) {
    TierMap map = Drawn.random(seed, 20, 40);
    Map<SupplierId, Place> places = new HashMap<>();
    map.nodes().stream()
        .map(node -> node.supplier().id())
        .filter(id -> id.value().hashCode() % 2 == 0)
        .forEach(id -> places.put(id, new Place(0, 0)));

    for (Layer<?> layer :
        List.of(Layers.sites(map, places, limit), Layers.links(map, places, limit))) {
      int placed = layer.total() - layer.unlocated();
      assertThat(layer.items()).hasSize(Math.min(limit, placed));
      assertThat(layer.truncated()).isEqualTo(placed > limit);
    }
    Layer<Layers.Tally> countries = Layers.countries(map, places);
    assertThat(countries.items().stream().mapToInt(Layers.Tally::suppliers).sum())
        .isEqualTo(countries.total() - countries.unlocated());
  }

  private static Map<SupplierId, Place> places(String... ids) {
    Map<SupplierId, Place> places = new HashMap<>();
    for (String id : ids) {
      places.put(new SupplierId(id), new Place(ids.length, places.size()));
    }
    return places;
  }
}
