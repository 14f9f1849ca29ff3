package org.tierlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.gateway.keys.Scope;

@TestInstance(Lifecycle.PER_CLASS)
class RoutingIT {

  private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  private final Upstream ingest = Upstream.start();
  private final Upstream graph = Upstream.start();
  private final Upstream risk = Upstream.start();
  private final GatewayUnderTest gateway;
  private final String key;

  RoutingIT(@TempDir Path data) {
    gateway =
        GatewayUnderTest.on(data)
            .ingest(ingest)
            .graph(graph)
            .risk(risk)
            .with("tierlight.heartbeat", "200ms")
            .start();
    key = gateway.keyFor(Scope.RISK_READ, Scope.FACTS_WRITE, Scope.ALERTS_READ);
  }

  @AfterAll
  void stop() {
    gateway.close();
    ingest.close();
    graph.close();
    risk.close();
  }

  @Test
  void pathAndQueryArriveAsTheyWereSent() {
    graph.behaves(exchange -> Upstream.answer(exchange, 200, "{}"));

    gateway.get("/v1/suppliers/osid%3ABD1/upstream?tiers=5&x=%C3%A9+%20a", key);

    assertThat(graph.calls().getFirst().uri())
        .isEqualTo("/v1/suppliers/osid%3ABD1/upstream?tiers=5&x=%C3%A9+%20a");
  }

  @Test
  void aPartIsToldTheNameOfTheKeyAndNothingThatOpensAnything() {
    risk.behaves(exchange -> Upstream.answer(exchange, 200, "{}"));

    gateway.send(
        gateway
            .request("/v1/parameters", key)
            .header("Tierlight-Source", "forged")
            .header("tierlight-source", "forged-too")
            .header("Cookie", "a=b")
            .header("X-API-Key", "tl_x")
            .header("Forwarded", "for=10.0.0.1"));

    Upstream.Call call = risk.calls().getFirst();
    assertThat(call.headers().get("Tierlight-source")).containsExactly("key-of-test");
    assertThat(call.headers()).doesNotContainKeys("Authorization", "Cookie", "X-api-key");
    assertThat(call.headers().toString()).doesNotContain("forged").doesNotContain("tl_");
  }

  @Test
  void aTraceContextIsPassedOn() {
    risk.behaves(exchange -> Upstream.answer(exchange, 200, "{}"));

    gateway.send(gateway.request("/v1/parameters", key).header("traceparent", TRACE));

    assertThat(risk.calls().getFirst().header("Traceparent")).isEqualTo(TRACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1/alerts", "/v1/identity/reviews", "/v1/quarantine", "/v1/events/0123"})
  void aReadThatDoesNotWaitRefusesPositions(String path) {
    HttpResponse<String> answer =
        gateway.send(gateway.request(path, key).header("If-Position", "facts.suppliers-0@1"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("DOES_NOT_WAIT", "/If-Position");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rubbish",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
      })
  void aTraceContextIsMadeWhereNoneIsValid(String given) {
    risk.behaves(exchange -> Upstream.answer(exchange, 200, "{}"));

    gateway.send(gateway.request("/v1/parameters", key).header("traceparent", given));

    assertThat(risk.calls().getFirst().header("Traceparent"))
        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
        .isNotEqualTo(given);
  }

  @Test
  void anAnswerIsPassedBackAsItIsExceptForCookies() {
    risk.behaves(
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"x1\"");
          exchange.getResponseHeaders().set("Set-Cookie", "a=b");
          Upstream.answer(exchange, 418, "{\"tea\":true}");
        });

    HttpResponse<String> answer = gateway.get("/v1/parameters", key);

    assertThat(answer.statusCode()).isEqualTo(418);
    assertThat(answer.body()).isEqualTo("{\"tea\":true}");
    assertThat(answer.headers().firstValue("ETag")).contains("\"x1\"");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void aBodyArrivesWhole() {
    StringBuilder received = new StringBuilder();
    ingest.behaves(
        exchange -> {
          received.append(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          Upstream.answer(exchange, 202, "{}");
        });

    HttpResponse<String> answer =
        gateway.send(
            gateway
                .request("/v1/evidence", key)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k1")
                .POST(BodyPublishers.ofString("{\"name\":\"Bäckerei 🥐\"}")));

    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(received).hasToString("{\"name\":\"Bäckerei 🥐\"}");
    assertThat(ingest.calls().getFirst().header("Idempotency-key")).isEqualTo("k1");
  }

  @Test
  void theSchemasOfWhatMayBeSentAreOpen() {
    HttpResponse<String> answer =
        gateway.send(gateway.request("/schemas/shipment.schema.json").GET());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(GatewayUnderTest.json(answer).path("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/nothing, 404, not-found",
    "GET, /v1/suppliers/%2e%2e%2fadmin, 404, not-found",
    "GET, /v1/suppliers/a%00b, 404, not-found",
    "GET, /actuator/env, 404, not-found",
    "GET, /ui/none.js, 404, not-found",
    "GET, /_static/lit/none.js, 404, not-found",
    "GET, /problems/none, 404, not-found",
    "GET, /schemas/none.schema.json, 404, not-found",
    "PUT, /v1/suppliers, 405, method-not-allowed",
    "OPTIONS, /v1/suppliers, 405, method-not-allowed",
    "TRACE, /v1/suppliers, 405, method-not-allowed"
  })
  void whatIsNotThereIsAProblemWithATrace(String method, String path, int status, String code) {
    HttpResponse<String> answer =
        gateway.send(
            gateway
                .request(path, key)
                .header("traceparent", TRACE)
                .method(method, BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(GatewayUnderTest.json(answer).path("type").asString())
        .isEqualTo("/problems/" + code);
    assertThat(GatewayUnderTest.json(answer).path("traceId").asString())
        .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at org.");
  }

  @Test
  void everyAnswerKeepsBrowsersCareful() {
    for (String path : new String[] {"/", "/v1/nothing", "/v1/parameters", "/livez"}) {
      HttpResponse<String> answer = gateway.get(path, key);
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("frame-ancestors 'none'");
      assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
      assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }
  }

  @Test
  void readinessNamesEachPartAndStaysUpWhileOneAnswers() {
    graph.behaves(exchange -> Upstream.answer(exchange, 503, "{}"));

    HttpResponse<String> answer = gateway.send(gateway.request("/readyz"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(GatewayUnderTest.json(answer).path("status").asString()).isEqualTo("DEGRADED");
    assertThat(GatewayUnderTest.json(answer).path("parts"))
        .extracting(part -> part.path("part").asString() + part.path("available").asBoolean())
        .containsExactly(
            "supplier-ingesttrue", "graph-servicefalse", "risk-scoringtrue", "kafkafalse");
  }

  @Test
  void aStreamThatHasNotHeardOfTheLogBeatsWithoutNamingAPlace() {
    try (Subscriber subscriber = new Subscriber(gateway.request("/v1/alerts/stream", key))) {
      Awaiting.until("it beats", () -> subscriber.heartbeats() >= 3);

      assertThat(subscriber.lastEventId()).isEmpty();
      assertThat(subscriber.hasEnded()).isFalse();
    }
  }

  @Test
  void metricsAreReadWithAKeyForThem() {
    HttpResponse<String> answer = gateway.get("/metrics", gateway.keyFor(Scope.METRICS_READ));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("resilience4j_circuitbreaker_state", "jvm_memory_used");
  }

  @Test
  void everyProblemHasAHelpPage() {
    for (var code : org.tierlight.gateway.problems.ProblemCode.values()) {
      HttpResponse<String> answer = gateway.send(gateway.request(code.type()));
      assertThat(answer.statusCode()).as(code.type()).isEqualTo(200);
      assertThat(answer.body()).contains(code.title(), "What to do");
    }
  }
}
