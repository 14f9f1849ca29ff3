package org.tierlight.graph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.graph.places.Drawn.supplier;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.places.Drawn;
import org.tierlight.graph.places.Layers;
import org.tierlight.graph.suppliers.Site.Place;
import org.tierlight.graph.tiers.TierMap;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.SupplierId;

class LayerViewsTest {

  private static final TierMap MAP =
      Drawn.map(
          List.of(
              supplier("buyer", 0, "US", null),
              supplier("mill", 1, "FJ", Band.HIGH),
              supplier("farm", 2, "FJ", Band.LOW)),
          List.of("mill>buyer 1250", "farm>mill 900"));

  private static final Map<SupplierId, Place> PLACES =
      Map.of(
          new SupplierId("buyer"), new Place(22, -158),
          new SupplierId("mill"), new Place(-18, 178));

  @Test
  void sitesArePointsWithTheLongitudeFirst() {
    Golden.assertJson("sites.geojson", LayerViews.sites(Layers.sites(MAP, PLACES, 10)));
  }

  @Test
  void linksAreLinesThatNeverCrossTheWholeMap() {
    Golden.assertJson("links.geojson", LayerViews.links(Layers.links(MAP, PLACES, 10)));
  }

  @Test
  void countriesHaveNoShapeOfOurs() {
    Golden.assertJson("countries.geojson", LayerViews.countries(Layers.countries(MAP, PLACES)));
  }

  @Test
  void nothingStandsWhereItsPlaceIsUnknown() {
    assertThat(LayerViews.sites(Layers.sites(MAP, Map.of(), 10)).features()).isEmpty();
  }
}
