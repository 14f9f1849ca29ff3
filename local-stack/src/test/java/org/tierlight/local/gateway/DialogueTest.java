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
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.local.Endless;

class DialogueTest {

  private static final String CHUNKS = "3;x=y\r\nabc\r\nB\r\nd\r\nefghijkl\r\n0\r\n\r\n";

  /** Far more than the buffers between two processes hold; neither side waits for the other. */
  @Test
  void receiptsAreReadWhileTheItemsGoOut() throws IOException {
    int items = 400_000;
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

  /** The second half of the items is not there before a part of the answer has been read. */
  @Test
  void anAnswerBeginsBeforeItsRequestEnds() throws IOException {
    PipedOutputStream second = new PipedOutputStream();
    InputStream late = new PipedInputStream(second);
    Content content = () -> new SequenceInputStream(OtherSide.items(64 << 10), late);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          try (Dialogue dialogue = OtherSide.asked(OtherSide::answerAtOnce, content)) {
            assertThat(dialogue.status()).isEqualTo(202);
            InputStream body = dialogue.body();
            assertThat(body.read()).isEqualTo('a');
            second.close();
            assertThat(body.readAllBytes()).asString(UTF_8).isEqualTo("b");
          }
        });
  }

  @Test
  void anAnswerMayComeInChunksAndBehindAnother() throws IOException {
    String answer = "HTTP/1.1 100 Continue\r\n\r\n" + OtherSide.HEAD + CHUNKS;

    try (Dialogue dialogue = OtherSide.asked(answer)) {
      assertThat(dialogue.status()).isEqualTo(202);
      assertThat(dialogue.body().readAllBytes()).asString(UTF_8).isEqualTo("abcd\r\nefghijkl");
    }
  }

  @Test
  void anAnswerMayEndWithItsConnection() throws IOException {
    try (Dialogue dialogue = OtherSide.asked("HTTP/1.1 503 Away\r\nRetry-After: 7\r\n\r\nlater")) {
      assertThat(dialogue.status()).isEqualTo(503);
      assertThat(dialogue.header("retry-AFTER")).contains("7");
      assertThat(dialogue.body().readAllBytes()).asString(UTF_8).isEqualTo("later");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"3\r\nab", "3\r\nabc\r\n", "x\r\n", ""})
  void anAnswerThatIsCutOffIsNoWholeOne(String body) throws IOException {
    try (Dialogue dialogue = OtherSide.asked(OtherSide.HEAD + body)) {
      assertThatThrownBy(() -> dialogue.body().readAllBytes()).isInstanceOf(IOException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "220 mail.example ESMTP\r\n", "HTTP/1.1 202 Acc", "HTTP/1.1 2x\r\n\r\n"})
  void whatIsNoAnswerOfHttpIsSaid(String answer) {
    assertThatThrownBy(() -> OtherSide.asked(answer)).isInstanceOf(IOException.class);
  }

  /** Items without end: nobody who sends them all first, or holds them, comes to the answer. */
  @ParameterizedTest
  @ValueSource(ints = {401, 413, 503})
  void anEarlyRefusalIsTold(int status) {
    CountDownLatch isEnded = new CountDownLatch(1);
    Content content = () -> new Ended(new Endless("item\n"), isEnded);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          try (Dialogue dialogue =
              OtherSide.asked(socket -> OtherSide.refuse(socket, status, isEnded), content)) {
            assertThat(dialogue.status()).isEqualTo(status);
            assertThat(dialogue.header("Retry-After")).contains("7");
            assertThat(dialogue.body().readAllBytes()).asString(UTF_8).isEqualTo("no");
          }
          isEnded.await();
        });
  }

  @Test
  void whoLeavesInTheMiddleOfTheAnswerLetsGoOfTheItems() {
    CountDownLatch isEnded = new CountDownLatch(1);
    Content content = () -> new Ended(new Endless("item\n"), isEnded);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          try (Dialogue dialogue =
              OtherSide.asked(socket -> OtherSide.begin(socket, isEnded), content)) {
            assertThat(dialogue.body().read()).isEqualTo('a');
          }
          isEnded.await();
        });
  }

  /** What was said before the line broke was said. */
  @RepeatedTest(20)
  void whoRefusesMayHangUpAtOnce() {
    Content content = () -> new Endless("item\n");
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          try (Dialogue dialogue =
              OtherSide.asked(
                  socket -> OtherSide.refuse(socket, 413, new CountDownLatch(0)), content)) {
            assertThat(dialogue.status()).isEqualTo(413);
            assertThat(dialogue.body().readAllBytes()).asString(UTF_8).isEqualTo("no");
          }
        });
  }

  @Test
  void itemsThatCannotBeReadToTheirEndHaveNoWholeAnswer() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    Content content = () -> new SequenceInputStream(OtherSide.items(64 << 10), broken);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            assertThatThrownBy(
                    () -> {
                      try (Dialogue dialogue = OtherSide.asked(OtherSide::answerAtOnce, content)) {
                        dialogue.body().readAllBytes();
                      }
                    })
                .isInstanceOf(IOException.class));
  }

  /** Tells that it was closed. */
  private static final class Ended extends FilterInputStream {

    private final CountDownLatch isEnded;

    Ended(InputStream in, CountDownLatch isEnded) {
      super(in);
      this.isEnded = isEnded;
    }

    @Override
    public void close() {
      isEnded.countDown();
    }
  }
}
