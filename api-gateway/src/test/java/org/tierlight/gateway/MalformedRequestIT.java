package org.tierlight.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests that no client library would send, byte by byte. */
@TestInstance(Lifecycle.PER_CLASS)
class MalformedRequestIT {

  private final GatewayUnderTest gateway;

  MalformedRequestIT(@TempDir Path data) {
    gateway = GatewayUnderTest.on(data).start();
  }

  @AfterAll
  void stop() {
    gateway.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /v1/%zz HTTP/1.1",
        "GET /v1/a% HTTP/1.1",
        "GET /v1/suppliers?q=%zz HTTP/1.1",
        "GET /v1/suppliers?q=%FF HTTP/1.1",
        "GET /v1/suppliers/%C3%28/risk HTTP/1.1",
        "GET /v1\\livez HTTP/1.1",
        "GET /v1/{a}|b HTTP/1.1",
        "GE(T / HTTP/1.1",
        "GET  HTTP/1.1",
        "rubbish",
        "GET / HTTP/1.1\r\nBad Header : y",
        "GET / HTTP/1.1\r\nX-A: a\0b",
        "POST /v1/suppliers HTTP/1.1\r\nContent-Length: abc",
        "POST /v1/suppliers HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2",
        "POST /v1/suppliers HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked"
      })
  void whatCannotBeReadIsSaidInWords(String head) throws IOException {
    JsonNode problem = problem(answer(head), 400, "bad-request");

    assertThat(problem.path("detail").asString()).contains("%25");
  }

  @ParameterizedTest
  @CsvSource({
    "GET //v1//suppliers HTTP/1.1, 404, not-found",
    "GET //evil.example/v1/suppliers HTTP/1.1, 404, not-found",
    "GET /v1/../livez HTTP/1.1, 404, not-found",
    "GET /v1/%2e%2e/livez HTTP/1.1, 404, not-found",
    "GET /v1%2flivez HTTP/1.1, 404, not-found",
    "GET /v1/suppliers;a=b HTTP/1.1, 404, not-found",
    "GET v1 HTTP/1.1, 404, not-found",
    "OPTIONS * HTTP/1.1, 404, not-found",
    "BREW / HTTP/1.1, 405, method-not-allowed"
  })
  void whatCanBeReadButIsNowhereIsSaidToo(String head, int status, String code) throws IOException {
    problem(answer(head), status, code);
  }

  @Test
  void aQuestionForTheHeadAloneGetsTheHeadAlone() throws IOException {
    assertThat(answer("HEAD /v1/%zz HTTP/1.1"))
        .startsWith("HTTP/1.1 400")
        .containsIgnoringCase("content-type: application/problem+json")
        .endsWith("\r\n\r\n");
  }

  @Test
  void whatIsTooLongIsSaidWithItsLimit() throws IOException {
    String much = "a".repeat(20_000);

    assertThat(
            problem(answer("GET /livez HTTP/1.1\r\nX-A: " + much), 431, "headers-too-large")
                .path("detail")
                .asString())
        .contains("8192");
    assertThat(
            problem(answer("GET /" + much + " HTTP/1.1"), 414, "url-too-long")
                .path("detail")
                .asString())
        .contains("of at most 4096 bytes");
  }

  @Test
  void aRefusalOfAPartStaysAsItIs(@TempDir Path data) {
    try (Upstream risk = Upstream.start();
        GatewayUnderTest before = GatewayUnderTest.on(data).risk(risk).start()) {
      risk.behaves(exchange -> exchange.sendResponseHeaders(400, -1));

      var answer = before.get("/v1/parameters", before.adminKey());

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).isEmpty();
    }
  }

  private static JsonNode problem(String answer, int status, String code) {
    String[] parts = answer.split("\r\n\r\n", 2);
    assertThat(parts[0]).startsWith("HTTP/1.1 " + status);
    assertThat(parts[0].toLowerCase(java.util.Locale.ROOT))
        .contains("content-type: application/problem+json", "x-content-type-options: nosniff");
    JsonNode problem = JsonMapper.shared().readTree(parts[1]);
    assertThat(problem.path("type").asString()).isEqualTo("/problems/" + code);
    assertThat(problem.path("traceId").asString()).matches("[0-9a-f]{32}");
    return problem;
  }

  /** The whole answer, up to the end of the connection. */
  private String answer(String head) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
      socket.setSoTimeout(20_000);
      String request = head + "\r\nHost: x\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
