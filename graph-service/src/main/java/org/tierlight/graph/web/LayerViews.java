package org.tierlight.graph.web;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.places.Layer;
import org.tierlight.graph.places.Layers;
import org.tierlight.graph.places.Track;
import org.tierlight.graph.suppliers.Site.Place;
import org.tierlight.vocabulary.Band;

/** Layers of a map as GeoJSON (RFC 7946): longitude before latitude. */
final class LayerViews {

  private LayerViews() {}

  /**
   * A feature collection; what RFC 7946 does not name are foreign members.
   *
   * @param unlocated what is in the total and nowhere on the layer
   */
  record LayerView(
      String type, List<Feature> features, int total, int unlocated, boolean truncated) {

    private static <T> LayerView of(Layer<T> layer, Function<T, Feature> feature) {
      return new LayerView(
          "FeatureCollection",
          layer.items().stream().map(feature).toList(),
          layer.total(),
          layer.unlocated(),
          layer.truncated());
    }
  }

  /** What stands on the map; without a geometry where we have none. */
  record Feature(String type, String id, @Nullable Geometry geometry, Object properties) {

    private static Feature of(String id, @Nullable Geometry geometry, Object properties) {
      return new Feature("Feature", id, geometry, properties);
    }
  }

  /** Where it stands. */
  record Geometry(String type, List<?> coordinates) {}

  /** How many suppliers in a country; its shape is the reader's to draw. */
  record CountryView(
      String country,
      int suppliers,
      int located,
      SortedMap<Band, Integer> bands,
      @Nullable Band highestBand) {}

  static LayerView sites(Layer<Layers.Spot> layer) {
    return LayerView.of(
        layer,
        spot ->
            Feature.of(
                spot.node().supplier().id().value(),
                new Geometry("Point", position(spot.place())),
                Views.Node.of(spot.node())));
  }

  static LayerView links(Layer<Layers.Line> layer) {
    return LayerView.of(
        layer,
        line ->
            Feature.of(
                line.edge().link().key().toString(),
                geometry(line.track()),
                Views.EdgeView.of(line.edge())));
  }

  static LayerView countries(Layer<Layers.Tally> layer) {
    return LayerView.of(
        layer,
        tally ->
            Feature.of(
                tally.country(),
                null,
                new CountryView(
                    tally.country(),
                    tally.suppliers(),
                    tally.located(),
                    tally.bands(),
                    tally.highestBand().orElse(null))));
  }

  private static Geometry geometry(Track track) {
    List<List<List<Double>>> parts =
        track.parts().stream()
            .map(part -> part.stream().map(LayerViews::position).toList())
            .toList();
    return parts.size() == 1
        ? new Geometry("LineString", parts.getFirst())
        : new Geometry("MultiLineString", parts);
  }

  private static List<Double> position(Place place) {
    return List.of(place.longitude(), place.latitude());
  }
}
