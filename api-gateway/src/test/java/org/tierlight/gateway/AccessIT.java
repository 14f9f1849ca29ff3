package org.tierlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierlight.gateway.endpoints.Access;
import org.tierlight.gateway.endpoints.Endpoint;
import org.tierlight.gateway.endpoints.Endpoints;
import org.tierlight.gateway.keys.Scope;
import tools.jackson.databind.JsonNode;

@TestInstance(Lifecycle.PER_CLASS)
class AccessIT {

  private final Upstream upstream = Upstream.start();
  private final GatewayUnderTest gateway;
  private final Map<Scope, String> keys = new EnumMap<>(Scope.class);

  AccessIT(@TempDir Path data) {
    gateway = GatewayUnderTest.on(data).ingest(upstream).graph(upstream).risk(upstream).start();
  }

  @AfterAll
  void stop() {
    gateway.close();
    upstream.close();
  }

  static Stream<Arguments> guarded() {
    return Endpoints.all().stream()
        .filter(endpoint -> endpoint.access() instanceof Access.AnyOf)
        .flatMap(
            endpoint ->
                Arrays.stream(Scope.values())
                    .map(
                        scope ->
                            argumentSet(
                                endpoint.method() + endpoint.pattern() + " with " + scope,
                                endpoint,
                                scope)));
  }

  static Stream<Endpoint> open() {
    return Endpoints.all().stream().filter(endpoint -> endpoint.access() instanceof Access.Open);
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void eachScopeOpensItsOwnPathsAndNoOther(Endpoint endpoint, Scope scope) {
    Access.AnyOf needed = (Access.AnyOf) endpoint.access();

    String key = keys.computeIfAbsent(scope, gateway::keyFor);

    if (needed.allows(Set.of(scope))) {
      // A stream that is let in never ends; its head is let in just the same.
      String method = endpoint.pattern().endsWith("/stream") ? "HEAD" : endpoint.method();
      assertThat(gateway.send(request(method, endpoint, key)).statusCode()).isNotIn(401, 403);
    } else {
      HttpResponse<String> answer = gateway.send(request(endpoint, key));
      assertProblem(answer, 403, "scope-missing");
      assertThat(GatewayUnderTest.json(answer).path("scope").asString()).isEqualTo(needed.words());
    }
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void withoutAKeyNothingIsOpen(Endpoint endpoint, Scope scope) {
    HttpResponse<String> answer =
        gateway.send(request(endpoint, "tl_0123456789ab_" + "A".repeat(43)));

    assertProblem(answer, 401, "no-valid-key");
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
    assertThat(GatewayUnderTest.json(answer).path("scope").asString()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("open")
  void openPathsNeedNoKey(Endpoint endpoint) {
    String path = endpoint.pattern().replaceAll("\\{\\w+}", "none").replace("/**", "/none.js");

    HttpResponse<String> answer = gateway.send(gateway.request(path));

    assertThat(answer.statusCode()).isIn(200, 404, 503);
  }

  @Test
  void aKeyMayComeAsXApiKey() {
    String key = gateway.keyFor(Scope.RISK_READ);

    HttpResponse<String> answer =
        gateway.send(gateway.request("/v1/parameters").header("X-API-Key", key));

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void aRevokedKeyIsRefusedAtOnce() {
    String key = gateway.keyFor(Scope.RISK_READ);
    String id = key.substring(3, 15);
    assertThat(gateway.get("/v1/parameters", key).statusCode()).isEqualTo(200);

    HttpResponse<String> revoked =
        gateway.send(gateway.request("/v1/keys/" + id, gateway.adminKey()).DELETE());

    assertThat(revoked.statusCode()).isEqualTo(204);
    assertThat(gateway.get("/v1/parameters", key).statusCode()).isEqualTo(401);
    assertThat(
            gateway
                .send(gateway.request("/v1/keys/" + id, gateway.adminKey()).DELETE())
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void theFirstKeyOutlivesADeathBeforeItWasStored(@TempDir Path data) throws IOException {
    String left;
    try (GatewayUnderTest dying = GatewayUnderTest.on(data).start()) {
      left = dying.adminKey();
    }
    Files.delete(data.resolve("gateway").resolve("keys.jsonl"));

    try (GatewayUnderTest next = GatewayUnderTest.on(data).start()) {
      assertThat(next.adminKey()).isEqualTo(left);
      assertThat(next.get("/v1/keys", left).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aListOfKeysHoldsNoSecretAndNoHash() {
    String key = gateway.keyFor(Scope.RISK_READ);

    HttpResponse<String> answer = gateway.get("/v1/keys", gateway.adminKey());

    assertThat(answer.body()).contains(key.substring(3, 15)).doesNotContain(key.substring(16));
    assertThat(GatewayUnderTest.json(answer).path("items").path(0).has("key")).isFalse();
    assertThat(GatewayUnderTest.json(answer).path("total").path("kind").asString())
        .isEqualTo("EXACT");
  }

  @Test
  void everythingWrongWithAKeyRequestIsSaidAtOnce() {
    HttpResponse<String> answer =
        issue(
            "{\"name\":\"a b\",\"scopes\":[\"risk:read\",\"root\"],\"expiresInDays\":0,\"x/y\":1}");

    assertProblem(answer, 400, "invalid-fields");
    assertThat(GatewayUnderTest.json(answer).path("problems"))
        .extracting(problem -> problem.path("pointer").asString())
        .containsExactlyInAnyOrder("/name", "/scopes/1", "/expiresInDays", "/x~1y");
  }

  @Test
  void aKeyRequestThatIsNoJsonIsRefusedWithoutAnEcho() {
    for (String body : new String[] {"", "{", "[]", "null", "\"secret\"", "\u0000"}) {
      HttpResponse<String> answer = issue(body);
      assertProblem(answer, 400, "bad-request");
      assertThat(answer.body()).doesNotContain("secret");
    }
  }

  private HttpResponse<String> issue(String body) {
    return gateway.send(
        gateway.request("/v1/keys", gateway.adminKey()).POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(Endpoint endpoint, String key) {
    return request(endpoint.method(), endpoint, key);
  }

  private HttpRequest.Builder request(String method, Endpoint endpoint, String key) {
    String path =
        endpoint.pattern().replace("{receipt}", "r-1").replaceAll("\\{\\w+}", "000000000000");
    return gateway
        .request(path, key)
        .method(
            method,
            method.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody());
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    JsonNode problem = GatewayUnderTest.json(answer);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(problem.path("type").asString()).isEqualTo("/problems/" + code);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("traceId").asString()).matches("[0-9a-f]{32}");
  }
}
