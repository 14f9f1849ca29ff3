package org.tierlight.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Pictures of what lies around a supplier, over HTTP. */
@ExtendWith(SharedMap.class)
class PicturesIT {

  private final SharedMap.Started map;

  PicturesIT(SharedMap.Started map) {
    this.map = map;
  }

  @Test
  void layersHoldWhatHasAPlaceAndCountTheRest() {
    map.log().supplier("geo-mill", "Geo Mill", "VN", "1410");
    map.log().supplier("geo-buyer", "Geo Buyer", "DE", "1410");
    map.log().shipment("geo-1", "geo-mill", "geo-buyer", 100, map.lastMonth());
    map.log().shipment("geo-2", "geo-farm", "geo-mill", 50, map.lastMonth());
    map.catchUp();

    RunningService.Reply sites = map.service().ask("/v1/map/layers/sites?of=geo-buyer");
    JsonNode links = map.service().json("/v1/map/layers/links?of=geo-mill&direction=both");
    JsonNode countries = map.service().json("/v1/map/layers/countries?of=geo-buyer");

    assertThat(sites.header("Content-Type")).isEqualTo("application/geo+json");
    assertThat(RunningService.texts(sites.json().get("features"), "id"))
        .containsExactly("geo-buyer", "geo-mill");
    assertThat(sites.json().at("/features/1/geometry").toString())
        .isEqualTo("{\"type\":\"Point\",\"coordinates\":[106.7,10.5]}");
    assertThat(sites.json().get("unlocated").asInt()).isEqualTo(1);
    assertThat(sites.json().has("asOf")).isTrue();
    assertThat(RunningService.texts(links.get("features"), "id"))
        .containsExactly("geo-mill>geo-buyer");
    assertThat(links.get("total").asInt()).isEqualTo(2);
    assertThat(RunningService.texts(countries.get("features"), "id")).containsExactly("DE", "VN");
  }

  @Test
  void neighboursStandInColumnsTierByTier() {
    map.log().shipment("pic-1", "pic-b", "pic-a", 100, map.lastMonth());
    map.log().shipment("pic-2", "pic-c", "pic-b", 50, map.lastMonth());
    map.log().shipment("pic-3", "pic-a", "pic-shop", 50, map.lastMonth());
    map.catchUp();

    JsonNode picture = map.service().json("/v1/suppliers/pic-a/neighbours?direction=both");

    assertThat(RunningService.texts(picture.get("nodes"), "id", "side", "tier"))
        .containsExactly(
            "pic-a UPSTREAM 0", "pic-b UPSTREAM 1", "pic-c UPSTREAM 2", "pic-shop DOWNSTREAM 1");
    assertThat(
            picture
                .get("nodes")
                .valueStream()
                .sorted(Comparator.comparing(node -> node.get("x").asDouble()))
                .map(node -> node.get("id").asString()))
        .containsExactly("pic-c", "pic-b", "pic-a", "pic-shop");
    assertThat(RunningService.texts(picture.get("edges"), "from", "to", "cents", "links", "share"))
        .contains("pic-b pic-a 100 1 1.000000");
    assertThat(picture.get("clustered").asBoolean()).isFalse();
    assertThat(map.service().ask("/v1/suppliers/pic-a/neighbours?limit=501").status())
        .isEqualTo(400);
    assertThat(map.service().ask("/v1/suppliers/pic-a/neighbours?country=nowhere").status())
        .isEqualTo(400);
  }

  @Test
  void aLayerAroundNobodyIsRefused() {
    assertThat(map.service().ask("/v1/map/layers/sites").status()).isEqualTo(400);
    assertThat(map.service().ask("/v1/map/layers/sites?of=geo-nobody").status()).isEqualTo(404);
    assertThat(map.service().ask("/v1/map/layers/moons?of=geo-mill").status()).isEqualTo(404);
  }
}
