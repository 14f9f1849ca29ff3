package org.tierlight.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayClientTest {

  private record Answer(int status, String body) {}

  private final Deque<Answer> answers = new ArrayDeque<>();
  private final HttpServer server = server();
  private final GatewayClient gateway =
      new GatewayClient(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "key");

  @BeforeEach
  void start() {
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void whereTheLogFailsOnTheWayTheRestIsSentAgain() throws Exception {
    answers.add(
        new Answer(
            202,
            """
            {"index":0,"status":"ACCEPTED","id":"a","problems":[]}
            {"type":"/problems/log-unavailable","status":503,"index":1}
            """));
    answers.add(
        new Answer(
            202,
            """
            {"index":0,"status":"DUPLICATE","id":"a","problems":[]}
            {"index":1,"status":"ACCEPTED","id":"b","problems":[]}
            """));
    List<Receipt> receipts = gateway.submit("/v1/suppliers", "text/csv", new byte[0]);
    assertThat(receipts)
        .extracting(Receipt::status)
        .containsExactly(Receipt.Status.ACCEPTED, Receipt.Status.ACCEPTED);
  }

  @Test
  void aBusyGatewayIsAskedAgain() throws Exception {
    answers.add(new Answer(429, ""));
    answers.add(new Answer(200, "{\"items\":[]}"));
    assertThat(gateway.read("/v1/suppliers").path("items").isArray()).isTrue();
  }

  @Test
  void whoeverReadsIsToldAtOnceThatThereIsNoAnswer() {
    answers.add(new Answer(503, "{\"title\":\"Unavailable\",\"detail\":\"Try later.\"}"));
    assertThatThrownBy(() -> gateway.read("/v1/suppliers"))
        .isInstanceOf(Refused.class)
        .hasMessage("503 Unavailable: Try later.");
  }

  private void answer(HttpExchange exchange) throws IOException {
    Answer answer = answers.remove();
    exchange.getResponseHeaders().set("Retry-After", "0");
    exchange.getRequestBody().readAllBytes();
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
