package org.tierlight.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.web.server.adapter.HttpWebHandlerAdapter;
import org.tierlight.gateway.keys.Scope;

@TestInstance(Lifecycle.PER_CLASS)
class LimitsIT {

  private static final int MIB = 1 << 20;

  private final Upstream ingest = Upstream.start();
  private final GatewayUnderTest gateway;
  private final String key;

  LimitsIT(@TempDir Path data) {
    gateway = GatewayUnderTest.on(data).ingest(ingest).risk(ingest).start();
    key = gateway.keyFor(Scope.FACTS_WRITE);
  }

  @AfterAll
  void stop() {
    gateway.close();
    ingest.close();
  }

  @Test
  void aBodyOfExactlyOneMebibytePasses() {
    AtomicLong received = ingest.counting();

    assertThat(post("application/json", BodyPublishers.ofByteArray(new byte[MIB])).statusCode())
        .isEqualTo(202);
    assertThat(received).hasValue(MIB);
  }

  @Test
  void oneByteMoreIsRefusedByItsAnnouncedLength() {
    ingest.counting();

    HttpResponse<String> answer =
        post("application/json", BodyPublishers.ofByteArray(new byte[MIB + 1]));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(GatewayUnderTest.json(answer).path("type").asString())
        .isEqualTo("/problems/body-too-large");
    assertThat(ingest.calls()).isEmpty();
  }

  @Test
  void oneByteMoreIsRefusedWhileItComesInToo() {
    ingest.counting();

    HttpResponse<String> answer = post("application/json", chunked(MIB + 1));

    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void aChunkedBodyAtTheEdgePasses() {
    AtomicLong received = ingest.counting();

    assertThat(post("application/json", chunked(MIB)).statusCode()).isEqualTo(202);
    assertThat(received).hasValue(MIB);
  }

  @Test
  void aFileOfAPackMayBeLargerAndHasALimitToo() {
    AtomicLong received = ingest.counting();
    String packs = gateway.keyFor(Scope.PACKS_WRITE);

    assertThat(pack(packs, BodyPublishers.ofByteArray(new byte[33 * MIB]))).isEqualTo(202);
    assertThat(received).hasValue(33L * MIB);
    assertThat(pack(packs, chunked(33 * MIB + 1))).isEqualTo(413);
    assertThat(pack(key, BodyPublishers.ofString("x"))).isEqualTo(403);
  }

  @Test
  void aFileOfAPackThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
    String packs = gateway.keyFor(Scope.PACKS_WRITE);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
      socket.setSoTimeout(10_000);
      String head =
          """
          POST /v1/packs HTTP/1.1\r
          Host: x\r
          Authorization: Bearer %s\r
          Content-Length: %d\r
          \r
          """;
      socket.getOutputStream().write(head.formatted(packs, 33 * MIB + 1).getBytes(US_ASCII));

      assertThat(reader(socket).readLine()).startsWith("HTTP/1.1 413 ");
    }
  }

  private int pack(String by, BodyPublisher file) {
    return gateway.send(gateway.request("/v1/packs", by).POST(file)).statusCode();
  }

  @Test
  void aBodyWithoutATypeIsNoStream() {
    ingest.counting();

    HttpResponse<String> answer =
        gateway.send(gateway.request("/v1/shipments", key).POST(chunked(2 * MIB)));

    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void refusedBodiesNeverOpenTheBreaker() {
    ingest.counting();
    IntStream.range(0, 30).forEach(round -> post("application/json", chunked(MIB + 1)));

    assertThat(post("application/json", BodyPublishers.ofString("{}")).statusCode()).isEqualTo(202);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/shipments", "/nowhere"})
  void aMalformedBodyIsAnsweredOnce(String path) throws IOException {
    ingest.counting();
    ListAppender<ILoggingEvent> failures = new ListAppender<>();
    failures.start();
    Logger log = (Logger) LoggerFactory.getLogger(HttpWebHandlerAdapter.class);
    log.addAppender(failures);
    try {
      for (int round = 0; round < 20; round++) {
        assertThat(answerToBadChunk(path)).startsWith("HTTP/1.1 400 ");
      }
    } finally {
      log.detachAppender(failures);
    }
    assertThat(failures.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
  }

  private String answerToBadChunk(String path) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
      socket.setSoTimeout(10_000);
      String sent =
          """
          POST %s HTTP/1.1
          Host: x
          Content-Type: application/json
          Authorization: Bearer %s
          Transfer-Encoding: chunked

          2
          {}
          zz
          """
              .formatted(path, key);
      socket.getOutputStream().write(sent.replace("\n", "\r\n").getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }
  }

  @Test
  void aRefusedBodyNeverHoldsUpTheNextRequest() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
      socket.setSoTimeout(10_000);
      BufferedReader in = reader(socket);
      for (int round = 0; round < 300; round++) {
        String head =
            "POST /v1/keys HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nAuthorization: Bearer no\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(US_ASCII));
        socket.getOutputStream().flush();
        java.util.concurrent.locks.LockSupport.parkNanos(round * 2_000L);
        socket.getOutputStream().write("{}".getBytes(US_ASCII));

        assertThat(in.lines().filter(line -> line.contains("HTTP/1.1 ")).findFirst())
            .hasValueSatisfying(line -> assertThat(line).endsWith("HTTP/1.1 401 Unauthorized"));
      }
    }
  }

  private HttpResponse<String> post(String type, BodyPublisher body) {
    return gateway.send(
        gateway.request("/v1/shipments", key).header("Content-Type", type).POST(body));
  }

  private static BodyPublisher chunked(int bytes) {
    return BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[bytes]));
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
  }
}
