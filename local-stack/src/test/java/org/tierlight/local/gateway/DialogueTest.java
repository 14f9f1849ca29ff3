package org.tierlight.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialogueTest {

  private static final String CHUNKS = "3;x=y\r\nabc\r\nB\r\nd\r\nefghijkl\r\n0\r\n\r\n";

  /** Far more than the buffers between two processes hold; neither side waits for the other. */
  @Test
  void receiptsAreReadWhileTheItemsGoOut() throws IOException {
    int items = 200_000;
    byte[] lines =
        "{\"name\": \"A\", \"country\": \"DE\", \"address\": \"1 Road\"}\n"
            .repeat(items)
            .getBytes(UTF_8);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", DialogueTest::answerLineByLine);
    server.start();
    LongAdder told = new LongAdder();

    try {
      GatewayClient client =
          new GatewayClient(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "k");
      Content content = () -> new ByteArrayInputStream(lines);
      assertTimeoutPreemptively(
          Duration.ofSeconds(60),
          () -> client.submit("/v1/suppliers?map=a:b", "text/csv", content, _ -> told.increment()));
    } finally {
      server.stop(0);
    }

    assertThat(told.sum()).isEqualTo(items);
  }

  private static void answerLineByLine(HttpExchange exchange) throws IOException {
    assertThat(exchange.getRequestHeaders().getFirst("Authorization")).isEqualTo("Bearer k");
    assertThat(exchange.getRequestURI()).hasToString("/v1/suppliers?map=a:b");
    exchange.sendResponseHeaders(202, 0);
    try (BufferedReader lines =
            new BufferedReader(new InputStreamReader(exchange.getRequestBody(), UTF_8));
        OutputStream out = new BufferedOutputStream(exchange.getResponseBody())) {
      int index = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.write(FakeGateway.receipt(index++, Receipt.Status.ACCEPTED).getBytes(UTF_8));
      }
    }
  }

  @Test
  void anAnswerMayComeInChunksAndBehindAnother() throws IOException {
    String head = "HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n";
    String answer = "HTTP/1.1 100 Continue\r\n\r\n" + head + CHUNKS;

    try (Dialogue dialogue = asked(answer)) {
      assertThat(dialogue.status()).isEqualTo(202);
      assertThat(dialogue.body().readAllBytes()).asString(UTF_8).isEqualTo("abcd\r\nefghijkl");
    }
  }

  @Test
  void anAnswerMayEndWithItsConnection() throws IOException {
    try (Dialogue dialogue = asked("HTTP/1.1 503 Away\r\nRetry-After: 7\r\n\r\nlater")) {
      assertThat(dialogue.status()).isEqualTo(503);
      assertThat(dialogue.header("retry-AFTER")).contains("7");
      assertThat(dialogue.body().readAllBytes()).asString(UTF_8).isEqualTo("later");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"3\r\nab", "3\r\nabc\r\n", "x\r\n", ""})
  void anAnswerThatIsCutOffIsNoWholeOne(String body) throws IOException {
    try (Dialogue dialogue =
        asked("HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n" + body)) {
      assertThatThrownBy(() -> dialogue.body().readAllBytes()).isInstanceOf(IOException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "220 mail.example ESMTP\r\n", "HTTP/1.1 202 Acc", "HTTP/1.1 2x\r\n\r\n"})
  void whatIsNoAnswerOfHttpIsSaid(String answer) {
    assertThatThrownBy(() -> asked(answer)).isInstanceOf(IOException.class);
  }

  /** Asks somebody who says this whatever is asked. */
  private static Dialogue asked(String answer) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> say(server, answer));
      URI address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/v1/suppliers");
      return Dialogue.open(address, Map.of(), () -> new ByteArrayInputStream(new byte[0]));
    }
  }

  private static void say(ServerSocket server, String answer) {
    try (Socket socket = server.accept()) {
      BufferedReader asked =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      for (String line = asked.readLine(); !"0".equals(line); line = asked.readLine()) {
        assertThat(line).isNotNull();
      }
      asked.readLine();
      socket.getOutputStream().write(answer.getBytes(UTF_8));
    } catch (IOException gone) {
      throw new AssertionError(gone);
    }
  }
}
