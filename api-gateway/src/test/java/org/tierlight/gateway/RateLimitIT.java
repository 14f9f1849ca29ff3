package org.tierlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.gateway.keys.Scope;

class RateLimitIT {

  private final Upstream ingest = Upstream.start();
  private final Path data;

  RateLimitIT(@TempDir Path data) {
    this.data = data;
  }

  @AfterEach
  void stop() {
    ingest.close();
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeBack() {
    ingest.behaves(exchange -> Upstream.answer(exchange, 202, "{}"));
    try (GatewayUnderTest strict =
        GatewayUnderTest.on(data).ingest(ingest).with("tierlight.requests-per-second", 2).start()) {
      String one = strict.keyFor(Scope.GRIEVANCES_WRITE);
      List<HttpResponse<String>> answers =
          IntStream.range(0, 8).mapToObj(round -> strict.get("/v1/grievances/r1", one)).toList();

      assertThat(answers.getFirst().headers().firstValue("RateLimit-Policy"))
          .contains("\"key\";q=4;w=2");
      assertThat(answers.getFirst().headers().firstValue("RateLimit").orElse(""))
          .startsWith("\"key\";r=3;");
      assertThat(answers).extracting(HttpResponse::statusCode).contains(202, 429);
      HttpResponse<String> refused =
          answers.stream().filter(answer -> answer.statusCode() == 429).findFirst().orElseThrow();
      assertThat(refused.headers().firstValue("Retry-After")).contains("1");
      assertThat(strict.send(strict.request("/livez")).statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/livez", "/", "/openapi.yaml", "/v1/nothing", "/v1/parameters"})
  void withoutAValidKeyEachAddressHasItsLimitOnEveryPath(String path) {
    try (GatewayUnderTest strict =
        GatewayUnderTest.on(data)
            .ingest(ingest)
            .with("tierlight.keyless-requests-per-second", 2)
            .start()) {
      String right = strict.keyFor(Scope.GRIEVANCES_WRITE);
      String wrong = "tl_0123456789ab_" + "A".repeat(43);
      List<HttpResponse<String>> answers =
          IntStream.range(0, 8).mapToObj(round -> strict.get(path, wrong)).toList();

      HttpResponse<String> refused =
          answers.stream().filter(answer -> answer.statusCode() == 429).findFirst().orElseThrow();
      assertThat(answers.getFirst().statusCode()).isNotEqualTo(429);
      assertThat(answers.getFirst().headers().firstValue("RateLimit-Policy"))
          .contains("\"address\";q=4;w=2");
      assertThat(refused.headers().firstValue("Retry-After")).contains("1");
      assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(GatewayUnderTest.json(refused).path("type").asString())
          .isEqualTo("/problems/rate-limited");
      assertThat(strict.get("/v1/grievances/r1", right).statusCode())
          .as("a valid key from the same address has its own limit")
          .isEqualTo(200);
    }
  }
}
