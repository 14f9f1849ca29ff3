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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.gateway.keys.Scope;

@TestInstance(Lifecycle.PER_CLASS)
class UploadIT {

  private static final int MIB = 1 << 20;
  private static final int LINES = 50_000;
  private static final String LINE = "{\"id\":\"%07d\",\"pad\":\"" + "x".repeat(660) + "\"}\n";
  private static final Duration SILENCE = Duration.ofMillis(400);

  private final Upstream ingest = Upstream.start();
  private final GatewayUnderTest gateway;
  private final String key;

  UploadIT(@TempDir Path data) {
    gateway =
        GatewayUnderTest.on(data)
            .ingest(ingest)
            .with("tierlight.upstream.silence", SILENCE.toMillis() + "ms")
            .start();
    key = gateway.keyFor(Scope.FACTS_WRITE);
  }

  @AfterAll
  void stop() {
    gateway.close();
    ingest.close();
  }

  @Test
  void fiftyThousandLinesPassAsAStream() {
    AtomicLong received = ingest.counting();
    var lines = IntStream.range(0, LINES).mapToObj(LINE::formatted).iterator();
    BodyPublisher upload = BodyPublishers.ofByteArrays(() -> new Lines(lines));

    assertThat(post("application/x-ndjson", upload).statusCode()).isEqualTo(202);
    assertThat(received).hasValue((long) LINES * LINE.formatted(0).length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/x-ndjson", "application/ndjson", "application/jsonl", "text/csv"})
  void everyFormOfLinesIsAStream(String type) {
    AtomicLong received = ingest.counting();

    assertThat(post(type, BodyPublishers.ofByteArray(new byte[2 * MIB])).statusCode())
        .isEqualTo(202);
    assertThat(received).hasValue(2 * MIB);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-ndjson", "application/ndjson", "application/jsonl"})
  void aStreamMayPauseForLongerThanACall(String type) {
    AtomicLong received = ingest.counting();

    // Each pause is longer than the silence that other calls are allowed.
    BodyPublisher lines = BodyPublishers.ofInputStream(() -> new SlowLines(3));

    assertThat(post(type, lines).statusCode()).isEqualTo(202);
    assertThat(received).hasPositiveValue();
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
      // What lies between is two pairs of socket buffers, and a little more.
      long bound = 2 * (largestBuffer("tcp_wmem") + largestBuffer("tcp_rmem")) + 4L * MIB;
      long lines = 2 * bound / LINE.length();
      Thread writer = Thread.ofVirtual().start(() -> send(lines, out, sent));

      long held = settled(sent);
      read.countDown();
      writer.join();

      assertThat(held).isLessThan(bound).isLessThan(sent.get());
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

  private HttpResponse<String> post(String type, BodyPublisher body) {
    return gateway.send(
        gateway.request("/v1/shipments", key).header("Content-Type", type).POST(body));
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

  /** How far the system lets a socket's buffer grow: kernels differ by tens of megabytes. */
  private static long largestBuffer(String direction) throws IOException {
    String sizes = Files.readAllLines(Path.of("/proc/sys/net/ipv4", direction)).getFirst();
    return Long.parseLong(sizes.substring(sizes.lastIndexOf('\t') + 1));
  }

  private static void send(long lines, OutputStream out, AtomicLong sent) {
    try {
      for (long line = 0; line < lines; line++) {
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
