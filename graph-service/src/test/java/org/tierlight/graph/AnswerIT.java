package org.tierlight.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** How answers and refusals are given. */
@ExtendWith(SharedMap.class)
class AnswerIT {

  private final SharedMap.Started map;

  AnswerIT(SharedMap.Started map) {
    this.map = map;
  }

  @Test
  void everythingWrongWithARequestIsSaidAtOnce() {
    RunningService.Reply reply =
        map.service()
            .ask("/v1/suppliers?country=XX&limit=251&band=RED&sort=colour&cursor=x&colour=red");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.header("content-type")).startsWith("application/problem+json");
    JsonNode problem = reply.json();
    assertThat(problem.get("type").asString()).isEqualTo("/problems/invalid-request");
    assertThat(RunningService.texts(problem.get("problems"), "pointer"))
        .containsExactlyInAnyOrder("/colour", "/sort", "/country", "/band", "/cursor", "/limit");
    assertThat(problem.get("traceId").asString()).hasSize(32);
    assertThat(map.service().ask("/v1/suppliers/a%20b/upstream?tiers=11").json().get("problems"))
        .hasSize(2);
    assertThat(
            map.service().ask("/v1/suppliers/some/paths").json().at("/problems/0/code").asString())
        .isEqualTo("MISSING_PARAMETER");
  }

  @Test
  void thePageAndTheTiersReachTheirLimits() {
    assertThat(map.service().ask("/v1/suppliers?limit=250").status()).isEqualTo(200);
    assertThat(map.service().ask("/v1/suppliers?limit=251").status()).isEqualTo(400);
    // Within the limits it is the supplier that is not known.
    assertThat(map.service().ask("/v1/suppliers/nobody-1/upstream?tiers=10").status())
        .isEqualTo(404);
    assertThat(map.service().ask("/v1/suppliers/nobody-1/upstream?tiers=11").status())
        .isEqualTo(400);
  }

  @Test
  void anUnknownSupplierIsNotFoundWithAHint() {
    for (String path : List.of("", "/upstream", "/downstream", "/paths?to=nobody-2")) {
      RunningService.Reply reply = map.service().ask("/v1/suppliers/nobody-1" + path);
      assertThat(reply.status()).isEqualTo(404);
      assertThat(reply.json().get("type").asString()).isEqualTo("/problems/unknown-supplier");
      assertThat(reply.json().at("/problems/0/hint").asString()).isNotBlank();
    }
    assertThat(map.service().ask("/v2/nothing").status()).isEqualTo(404);
    assertThat(map.service().ask("/v2/nothing").json().get("type").asString())
        .isEqualTo("/problems/not-found");
  }

  @Test
  void anAnswerThatDidNotChangeIsNotSentAgain() {
    map.log().shipment("tag-1", "tag-b", "tag-a", 1, map.lastMonth());
    map.catchUp();
    String tag = map.service().ask("/v1/suppliers/tag-a").header("etag");
    assertThat(map.service().ask("/v1/suppliers/tag-a", "If-None-Match", tag).status())
        .isEqualTo(304);
    map.log().shipment("tag-2", "tag-c", "tag-a", 1, map.lastMonth());
    map.catchUp();
    assertThat(map.service().ask("/v1/suppliers/tag-a", "If-None-Match", tag).status())
        .isEqualTo(200);
  }

  @Test
  void healthAndMetricsAreThere() {
    map.catchUp();
    assertThat(map.service().ask("/livez").status()).isEqualTo(200);
    RunningService.Reply ready = map.service().ask("/readyz");
    assertThat(ready.status()).isEqualTo(200);
    assertThat(ready.json().at("/components/map/details/lag/facts.shipments").asLong()).isZero();
    String metrics = map.service().ask("/metrics").response().body();
    assertThat(metrics)
        .contains("tierlight_graph_lag{")
        .contains("tierlight_graph_records_total{")
        .contains("tierlight_graph_batch_seconds");
  }
}
