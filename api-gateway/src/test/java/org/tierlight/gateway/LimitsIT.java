package org.tierlight.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.gateway.keys.Scope;

@TestInstance(Lifecycle.PER_CLASS)
class LimitsIT {

  private static final int MIB = 1 << 20;
  private static final int LINES = 50_000;
  private static final String LINE = "{\"id\":\"%07d\",\"pad\":\"" + "x".repeat(660) + "\"}\n";

  private final Upstream ingest = Upstream.start();
  private final GatewayUnderTest gateway;
  private final String key;

  LimitsIT(@TempDir Path data) {
    gateway = GatewayUnderTest.on(data).ingest(ingest).start();
    key = gateway.keyFor(Scope.FACTS_WRITE);
  }

  @AfterAll
  void stop() {
    gateway.close();
    ingest.close();
  }

  @Test
  void aBodyOfExactlyOneMebibytePasses() {
    AtomicLong received = counting();

    assertThat(post("application/json", BodyPublishers.ofByteArray(new byte[MIB])).statusCode())
        .isEqualTo(202);
    assertThat(received).hasValue(MIB);
  }

  @Test
  void oneByteMoreIsRefusedByItsAnnouncedLength() {
    counting();

    HttpResponse<String> answer =
        post("application/json", BodyPublishers.ofByteArray(new byte[MIB + 1]));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(GatewayUnderTest.json(answer).path("type").asString())
        .isEqualTo("/problems/body-too-large");
    assertThat(ingest.calls()).isEmpty();
  }

  @Test
  void oneByteMoreIsRefusedWhileItComesInToo() {
    counting();

    HttpResponse<String> answer = post("application/json", chunked(MIB + 1));

    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void aChunkedBodyAtTheEdgePasses() {
    AtomicLong received = counting();

    assertThat(post("application/json", chunked(MIB)).statusCode()).isEqualTo(202);
    assertThat(received).hasValue(MIB);
  }

  @Test
  void aBodyWithoutATypeIsNoStream() {
    counting();

    HttpResponse<String> answer =
        gateway.send(gateway.request("/v1/shipments", key).POST(chunked(2 * MIB)));

    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void refusedBodiesNeverOpenTheBreaker() {
    counting();
    IntStream.range(0, 30).forEach(round -> post("application/json", chunked(MIB + 1)));

    assertThat(post("application/json", BodyPublishers.ofString("{}")).statusCode()).isEqualTo(202);
  }

  @Test
  void fiftyThousandLinesPassAsAStream() {
    AtomicLong received = counting();
    var lines = IntStream.range(0, LINES).mapToObj(LINE::formatted).iterator();
    BodyPublisher upload = BodyPublishers.ofByteArrays(() -> new Lines(lines));

    assertThat(post("application/x-ndjson", upload).statusCode()).isEqualTo(202);
    assertThat(received).hasValue((long) LINES * LINE.formatted(0).length());
  }

  @Test
  void anUploadThatNobodyReadsIsNotHeldInMemory() throws Exception {
    CountDownLatch read = new CountDownLatch(1);
    ingest.behaves(
        exchange -> {
          await(read);
          Upstream.answer(exchange, 202, "{}");
        });
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
      AtomicLong sent = new AtomicLong();
      OutputStream out = head(socket);
      Thread writer = Thread.ofVirtual().start(() -> send(out, sent));

      long held = settled(sent);
      read.countDown();
      writer.join();

      // What lies between is two pairs of socket buffers and what the gateway reads ahead.
      assertThat(held).isLessThan(16L * MIB).isLessThan(sent.get());
      assertThat(reader(socket).readLine()).isEqualTo("HTTP/1.1 202 Accepted");
    }
  }

  @Test
  void receiptsComeBackWhileTheUploadStillRuns() throws Exception {
    ingest.behaves(
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
          exchange.sendResponseHeaders(202, 0);
          var lines =
              new BufferedReader(new InputStreamReader(exchange.getRequestBody(), US_ASCII));
          OutputStream out = exchange.getResponseBody();
          for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            out.write(("receipt of " + line + "\n").getBytes(US_ASCII));
            out.flush();
          }
        });
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
      socket.setSoTimeout(20_000);
      OutputStream out = head(socket);
      BufferedReader in = reader(socket);

      for (int line = 1; line <= 3; line++) {
        chunk(out, "line " + line + "\n");
        String expected = "receipt of line " + line;
        assertThat(in.lines().filter(text -> text.contains("receipt")).findFirst())
            .contains(expected);
      }
      out.write("0\r\n\r\n".getBytes(US_ASCII));
      out.flush();
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

  @Test
  void whoAsksTooOftenIsToldWhenToComeBack(@TempDir Path data) {
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

  private AtomicLong counting() {
    AtomicLong received = new AtomicLong();
    ingest.behaves(
        exchange -> {
          byte[] piece = new byte[8192];
          for (int read = 0; read >= 0; read = exchange.getRequestBody().read(piece)) {
            received.addAndGet(read);
          }
          Upstream.answer(exchange, 202, "{}");
        });
    return received;
  }

  private HttpResponse<String> post(String type, BodyPublisher body) {
    return gateway.send(
        gateway.request("/v1/shipments", key).header("Content-Type", type).POST(body));
  }

  private static BodyPublisher chunked(int bytes) {
    return BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[bytes]));
  }

  private OutputStream head(Socket socket) throws IOException {
    OutputStream out = socket.getOutputStream();
    String head =
        """
        POST /v1/shipments HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer %s\r
        Content-Type: application/x-ndjson\r
        Transfer-Encoding: chunked\r
        \r
        """
            .formatted(key);
    out.write(head.getBytes(US_ASCII));
    out.flush();
    return out;
  }

  private static void send(OutputStream out, AtomicLong sent) {
    try {
      for (int line = 0; line < LINES; line++) {
        String text = LINE.formatted(line);
        chunk(out, text);
        sent.addAndGet(text.length());
      }
      out.write("0\r\n\r\n".getBytes(US_ASCII));
      out.flush();
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }

  private static void chunk(OutputStream out, String text) throws IOException {
    out.write((Integer.toHexString(text.length()) + "\r\n" + text + "\r\n").getBytes(US_ASCII));
    out.flush();
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
  }

  private static long settled(AtomicLong sent) {
    return Awaiting.stillness(sent::get);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private record Lines(java.util.Iterator<String> lines) implements java.util.Iterator<byte[]> {

    @Override
    public boolean hasNext() {
      return lines.hasNext();
    }

    @Override
    public byte[] next() {
      return lines.next().getBytes(US_ASCII);
    }
  }
}
