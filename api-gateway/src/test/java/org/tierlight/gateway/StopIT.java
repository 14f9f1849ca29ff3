package org.tierlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gateway as a process of its own, told to stop by a signal. */
class StopIT {

  private static final Pattern STARTED = Pattern.compile("Netty started on port (\\d+)");

  @Test
  void anOrderlyStopEndsWithZeroWhileAStreamIsOpen(@TempDir Path data) throws Exception {
    Process gateway = start(data);
    try {
      int port = port(gateway.inputReader());
      drain(gateway);
      String key = Files.readString(data.resolve("admin-key")).strip();
      URI stream = URI.create("http://127.0.0.1:" + port + "/v1/alerts/stream");
      try (Subscriber subscriber =
          new Subscriber(HttpRequest.newBuilder(stream).header("Authorization", "Bearer " + key))) {
        Awaiting.until("the stream beats", () -> subscriber.heartbeats() > 0);

        gateway.destroy();

        assertThat(gateway.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(gateway.exitValue()).isZero();
        Awaiting.until("the stream ends", subscriber::hasEnded);
      }
    } finally {
      gateway.destroyForcibly();
    }
  }

  @Test
  void aStartThatFailsNeverEndsWithZero(@TempDir Path folder) throws Exception {
    Path inTheWay = Files.createFile(folder.resolve("no-directory"));
    Process gateway = start(inTheWay);
    try {
      drain(gateway);

      assertThat(gateway.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(gateway.exitValue()).isEqualTo(1);
    } finally {
      gateway.destroyForcibly();
    }
  }

  private static Process start(Path data) throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classes,
            GatewayApplication.class.getName(),
            "--server.port=0",
            "--tierlight.data=" + data,
            "--tierlight.admin-key-file=" + data.resolve("admin-key"),
            "--tierlight.kafka=127.0.0.1:1",
            "--tierlight.heartbeat=200ms")
        .redirectErrorStream(true)
        .start();
  }

  private static int port(BufferedReader output) {
    return output
        .lines()
        .map(STARTED::matcher)
        .filter(Matcher::find)
        .map(line -> Integer.parseInt(line.group(1)))
        .findFirst()
        .orElseThrow();
  }

  // A process whose output nobody reads stands still once the pipe is full.
  private static void drain(Process process) {
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                process.getInputStream().transferTo(OutputStream.nullOutputStream());
              } catch (IOException ended) {
                Thread.currentThread().interrupt();
              }
            });
  }
}
