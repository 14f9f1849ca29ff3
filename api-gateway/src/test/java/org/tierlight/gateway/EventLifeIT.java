package org.tierlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.gateway.keys.Scope;
import tools.jackson.databind.JsonNode;

/** The life of an item, composed of what the parts say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventLifeIT {

  private static final String FOUND =
      "{\"position\":\"facts.shipments-3@7\",\"became\":\"org.tierlight.shipment.recorded.v1\"}";

  private final Upstream ingest = Upstream.start();
  private final Upstream graph = Upstream.start();
  private final Upstream risk = Upstream.start();
  private final GatewayUnderTest gateway;
  private final String key;

  EventLifeIT(@TempDir Path data) {
    gateway = GatewayUnderTest.on(data).ingest(ingest).graph(graph).risk(risk).start();
    key = gateway.keyFor(Scope.RISK_READ);
  }

  @BeforeEach
  void allAnswer() {
    ingest.behaves(exchange -> Upstream.answer(exchange, 200, FOUND));
    graph.behaves(exchange -> Upstream.answer(exchange, 200, "{\"applied\":\"YES\"}"));
    risk.behaves(
        exchange -> Upstream.answer(exchange, 200, "{\"applied\":\"YES\",\"sharedWith\":4}"));
  }

  @AfterAll
  void stop() {
    gateway.close();
    ingest.close();
    graph.close();
    risk.close();
  }

  @Test
  void threePartsTellOneLife() {
    JsonNode life = life("/v1/events/order%237?source=%2Ferp");

    assertThat(ingest.calls().getFirst().uri())
        .isEqualTo("/internal/events/order%237?source=%2Ferp");
    assertThat(ingest.calls().getFirst().header("Tierlight-source")).isEqualTo("key-of-test");
    assertThat(graph.calls().getFirst().uri()).isEqualTo("/internal/events/facts.shipments-3%407");
    assertThat(life.at("/accepted/state").asString()).isEqualTo("YES");
    assertThat(life.at("/accepted/position").asString()).isEqualTo("facts.shipments-3@7");
    assertThat(life.at("/map/applied").asString()).isEqualTo("YES");
    assertThat(life.at("/scoring/sharedWith").asLong()).isEqualTo(4);
  }

  @Test
  void aPartThatDoesNotAnswerLeavesTheRestStanding() {
    risk.behaves(exchange -> Upstream.answer(exchange, 503, "{}"));
    JsonNode life = life("/v1/events/anything");
    assertThat(life.at("/scoring/applied").asString()).isEqualTo("UNAVAILABLE");
    assertThat(life.at("/map/applied").asString()).isEqualTo("YES");

    ingest.behaves(exchange -> exchange.close());
    JsonNode byId = life("/v1/events/anything");
    assertThat(byId.at("/accepted/state").asString()).isEqualTo("UNAVAILABLE");
    assertThat(byId.at("/map/applied").asString()).isEqualTo("UNKNOWN");
    JsonNode byPosition = life("/v1/events/facts.shipments-3@7");
    assertThat(byPosition.at("/map/applied").asString()).isEqualTo("YES");
  }

  @Test
  void whatWasNeverTakenInIsNotFound() {
    ingest.behaves(exchange -> Upstream.answer(exchange, 404, "{}"));
    HttpResponse<String> answer = gateway.get("/v1/events/never", key);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("/problems/unknown-event");
  }

  @Test
  void whatPartsTellEachOtherIsNotForOthers() {
    assertThat(gateway.get("/internal/events/facts.shipments-3@7", key).statusCode())
        .isEqualTo(404);
  }

  private JsonNode life(String path) {
    HttpResponse<String> answer = gateway.get(path, key);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return GatewayUnderTest.json(answer);
  }
}
