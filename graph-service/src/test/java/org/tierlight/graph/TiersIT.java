package org.tierlight.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tierlight.vocabulary.LinkBasis;
import tools.jackson.databind.JsonNode;

/** Questions along the chain over HTTP. */
@ExtendWith(SharedMap.class)
class TiersIT {

  private final SharedMap.Started map;

  TiersIT(SharedMap.Started map) {
    this.map = map;
  }

  @Test
  void tiersAreAnsweredUpAndDownWithShares() {
    map.log().shipment("tier-1", "tier-b", "tier-a", 75_00, map.lastMonth());
    map.log().shipment("tier-2", "tier-c", "tier-a", 25_00, map.lastMonth());
    map.log().shipment("tier-3", "tier-d", "tier-b", 10_00, map.lastMonth());
    map.log().shipment("tier-4", "tier-c", "tier-b", 30_00, map.lastMonth());
    map.log().declared("tier-e", "tier-d", map.lastMonth());
    map.log().terminated("tier-c", "tier-a", Instant.now());
    map.catchUp();
    JsonNode up = map.service().json("/v1/suppliers/tier-a/upstream?tiers=3");
    assertThat(RunningService.texts(up.get("nodes"), "id", "tier"))
        .containsExactlyInAnyOrder("tier-a 0", "tier-b 1", "tier-c 1", "tier-d 2", "tier-e 3");
    assertThat(
            RunningService.texts(
                up.get("edges"), "from", "to", "share", "cents", "evidence", "confidence"))
        .containsExactlyInAnyOrder(
            "tier-b tier-a 0.750000 7500 SHIPPED 1.0",
            "tier-c tier-a 0.250000 2500 SHIPPED 1.0",
            "tier-d tier-b 0.250000 1000 SHIPPED 1.0",
            "tier-c tier-b 0.750000 3000 SHIPPED 1.0",
            "tier-e tier-d 0.000000 0 DECLARED 0.6");
    assertThat(up.get("truncated").asBoolean()).isFalse();
    assertThat(up.at("/edges/1/terminatedAt").isNull()).isFalse();
    JsonNode down = map.service().json("/v1/suppliers/tier-c/downstream?tiers=1");
    assertThat(RunningService.texts(down.get("nodes"), "id", "tier"))
        .containsExactlyInAnyOrder("tier-c 0", "tier-a 1", "tier-b 1");
    JsonNode paths = map.service().json("/v1/suppliers/tier-a/paths?to=tier-c");
    assertThat(paths.get("connection").asString()).isEqualTo("YES");
    assertThat(RunningService.texts(paths.get("paths"), "direction", "tiers", "share"))
        .containsExactly("UPSTREAM 2 0.562500", "UPSTREAM 1 0.250000");
    assertThat(RunningService.texts(paths.at("/paths/0/nodes"), "id"))
        .containsExactly("tier-a", "tier-b", "tier-c");
    assertThat(
            RunningService.texts(
                map.service().json("/v1/suppliers/tier-e/paths?to=tier-a").get("paths"),
                "direction"))
        .containsExactly("DOWNSTREAM");
  }

  @Test
  void anEdgeSaysHowFarItIsDocumentedAndWhenItEnded() {
    Instant end = Instant.parse("2026-01-15T00:00:00Z");
    map.log().shipment("basis-1", "basis-known", "basis-a", 10, map.lastMonth());
    map.log().inferred("basis-2", "basis-guessed", "basis-a", 10, map.lastMonth());
    map.log().shipment("basis-3", "basis-both", "basis-a", 1, map.lastMonth());
    map.log().inferred("basis-4", "basis-both", "basis-a", 9, map.lastMonth());
    map.log().shipment("basis-5", "basis-gone", "basis-a", 1, map.lastMonth());
    map.log().inferred("basis-6", "basis-gone", "basis-a", 9, map.lastMonth());
    map.log().withdrawn("basis-5", "basis-gone", "basis-a", Instant.now().plusSeconds(5));
    map.log().declared("basis-paper", "basis-a", end, "contract", null);
    map.log().declared("basis-word", "basis-a", end, "contract", LinkBasis.INFERRED);
    map.log().terminated("basis-known", "basis-a", end);
    map.catchUp();
    JsonNode up = map.service().json("/v1/suppliers/basis-a/upstream?tiers=1");
    assertThat(RunningService.texts(up.get("edges"), "from", "evidence", "confidence"))
        .containsExactlyInAnyOrder(
            "basis-known SHIPPED 1.0",
            "basis-guessed INFERRED 0.6",
            "basis-both SHIPPED 1.0",
            "basis-gone INFERRED 0.6",
            "basis-paper DECLARED 1.0",
            "basis-word INFERRED 0.6");
    assertThat(
            RunningService.texts(up.get("edges"), "from", "terminatedAt").stream()
                .filter(edge -> edge.endsWith("Z")))
        .containsExactly("basis-known " + end);
    JsonNode paths = map.service().json("/v1/suppliers/basis-a/paths?to=basis-guessed");
    assertThat(RunningService.texts(paths.get("paths"), "confidence")).containsExactly("0.6");
  }

  @Test
  void aCommodityIsFollowedByItself() {
    map.log().shipment("cot-1", "cot-farm", "cot-spinner", 100, map.lastMonth());
    map.log().shipment("cot-2", "cot-spinner", "cot-farm", 50, map.lastMonth());
    map.catchUp();

    JsonNode chain =
        map.service().json("/v1/suppliers/cot-spinner/upstream?commodity=Cotton&tiers=1");
    JsonNode other = map.service().json("/v1/suppliers/cot-spinner/upstream?commodity=cocoa");
    JsonNode paths =
        map.service().json("/v1/suppliers/cot-spinner/paths?to=cot-farm&commodity=cotton");
    JsonNode passed =
        map.service().json("/v1/suppliers/cot-spinner/chokepoints?commodity=cotton&tiers=1");
    JsonNode product = map.service().json("/v1/suppliers/cot-farm/dependents?hs=5201&tiers=1");

    assertThat(RunningService.texts(chain.get("edges"), "from", "share", "cents"))
        .containsExactly("cot-farm 1.000000 100");
    assertThat(other.get("edges")).isEmpty();
    assertThat(RunningService.texts(paths.get("paths"), "direction", "share"))
        .contains("UPSTREAM 1.000000");
    assertThat(RunningService.texts(passed.get("items"), "share")).containsExactly("1.000000");
    assertThat(RunningService.texts(product.get("items"), "share")).containsExactly("1.000000");
    assertThat(
            map.service().ask("/v1/suppliers/cot-farm/chokepoints?hs=52&commodity=cotton").status())
        .isEqualTo(400);
    assertThat(map.service().ask("/v1/suppliers/cot-farm/dependents?hs=5").status()).isEqualTo(400);
    assertThat(map.service().ask("/v1/suppliers/cot-farm/upstream?commodity=moon").status())
        .isEqualTo(400);
    assertThat(map.service().json("/v1/map/commodities").at("/items/0/stages/0/hs/0").asString())
        .isEqualTo("5201");
  }

  @Test
  void noKnownPathIsNotANo() {
    map.log().shipment("apart-1", "apart-b", "apart-a", 1, map.lastMonth());
    map.log().shipment("apart-2", "apart-d", "apart-c", 1, map.lastMonth());
    map.catchUp();
    JsonNode paths = map.service().json("/v1/suppliers/apart-a/paths?to=apart-d");
    assertThat(paths.get("connection").asString()).isEqualTo("UNKNOWN");
    assertThat(paths.get("paths")).isEmpty();
  }
}
