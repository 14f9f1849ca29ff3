package org.tierlight.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.gateway.keys.Scope;

class OutageIT {

  private final Upstream ingest = Upstream.start();
  private final Upstream graph = Upstream.start();
  private final Upstream risk = Upstream.start();
  private final CountDownLatch release = new CountDownLatch(1);
  private final GatewayUnderTest gateway;
  private final String key;

  OutageIT(@TempDir Path data) {
    gateway =
        GatewayUnderTest.on(data)
            .ingest(ingest)
            .graph(graph)
            .risk(risk)
            .with("tierlight.upstream.silence", "1s")
            .with("tierlight.upstream.stream-silence", "2s")
            .with("tierlight.upstream.most-calls", 4)
            .with("tierlight.upstream.open-for", "1s")
            .start();
    key = gateway.keyFor(Scope.RISK_READ, Scope.FACTS_WRITE);
  }

  @AfterEach
  void stop() {
    release.countDown();
    gateway.close();
    ingest.close();
    graph.close();
    risk.close();
  }

  @Test
  void aPartThatIsDownIsNamedAndTheOthersGoOn() {
    risk.close();

    HttpResponse<String> answer = gateway.get("/v1/parameters", key);

    assertProblem(answer, 503, "part-unavailable", "risk-scoring");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(gateway.get("/v1/suppliers", key).statusCode()).isEqualTo(200);
  }

  @Test
  void aPartThatDoesNotAnswerIsLeftAloneAndThenTriedAgain() {
    int port = risk.port();
    risk.close();
    IntStream.range(0, 10).forEach(round -> gateway.get("/v1/parameters", key));
    try (Upstream back = Upstream.startAt(port)) {

      HttpResponse<String> refused = gateway.get("/v1/parameters", key);
      assertProblem(refused, 503, "part-unavailable", "risk-scoring");
      assertThat(back.calls()).isEmpty();

      Awaiting.until(
          "the breaker closes again", () -> gateway.get("/v1/parameters", key).statusCode() == 200);
    }
  }

  @Test
  void anAnswerIsNoFailureWhateverItsStatus() {
    for (int status : new int[] {404, 500, 503}) {
      risk.behaves(exchange -> Upstream.answer(exchange, status, "{}"));
      IntStream.range(0, 25)
          .forEach(
              round ->
                  assertThat(gateway.get("/v1/parameters", key).statusCode()).isEqualTo(status));
    }
  }

  @Test
  void silenceEndsWithAProblemInTime() {
    risk.behaves(this::silent);

    HttpResponse<String> answer = gateway.get("/v1/parameters", key);

    assertProblem(answer, 504, "part-timeout", "risk-scoring");
  }

  @Test
  void anAnswerThatStopsHalfWayIsCutAndNeverLooksWhole() {
    risk.behaves(
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write(new byte[10]);
          exchange.getResponseBody().flush();
          silent(exchange);
        });

    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> gateway.get("/v1/parameters", key)))
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void aBodyThatStopsHalfWayIsTheSendersFaultAndOpensNoBreaker() throws IOException {
    ingest.behaves(
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          Upstream.answer(exchange, 202, "{}");
        });

    for (int round = 0; round < 12; round++) {
      assertThat(halfABody()).startsWith("HTTP/1.1 408").contains("/problems/body-incomplete");
    }

    assertThat(
            gateway
                .send(gateway.request("/v1/shipments", key).POST(BodyPublishers.ofString("{}")))
                .statusCode())
        .isEqualTo(202);
  }

  private String halfABody() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
      socket.setSoTimeout(20_000);
      String request =
          "POST /v1/shipments HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
              + key
              + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{}";
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @Test
  void aLongUploadThatKeepsMovingIsNotCut() {
    ingest.behaves(exchange -> Upstream.answer(exchange, 202, "{}"));
    var slow = new SlowLines(8);

    HttpResponse<String> answer =
        gateway.send(
            gateway
                .request("/v1/shipments", key)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofInputStream(() -> slow)));

    assertThat(answer.statusCode()).isEqualTo(202);
  }

  @Test
  void moreCallsThanAPartCanTakeAreTurnedAway() {
    risk.behaves(this::silent);
    var answers =
        IntStream.range(0, 12)
            .mapToObj(
                round ->
                    java.util.concurrent.CompletableFuture.supplyAsync(
                        () -> gateway.get("/v1/parameters", key),
                        task -> Thread.ofVirtual().start(task)))
            .toList();

    assertThat(answers).extracting(answer -> answer.join().statusCode()).contains(503, 504);
    HttpResponse<String> busy =
        answers.stream()
            .map(answer -> answer.join())
            .filter(answer -> answer.statusCode() == 503)
            .findFirst()
            .orElseThrow();
    assertProblem(busy, 503, "part-busy", "risk-scoring");
  }

  private void silent(com.sun.net.httpserver.HttpExchange exchange) {
    try {
      release.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void assertProblem(
      HttpResponse<String> answer, int status, String code, String part) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(GatewayUnderTest.json(answer).path("type").asString())
        .isEqualTo("/problems/" + code);
    assertThat(GatewayUnderTest.json(answer).path("unavailable").asString()).isEqualTo(part);
  }
}
