package org.tierlight.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tierlight.server.Ports;

/** A process that takes requests in, until it is closed. */
final class IngestProcess implements AutoCloseable {

  private static final long PATIENCE = 180_000_000_000L;

  private final Process process;
  private final URI address;

  private IngestProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** supplier-ingest as it is packed for its image. */
  static IngestProcess service(String broker) throws IOException, InterruptedException {
    int port = Ports.free();
    return started(
        List.of(
            "-jar",
            archive().toString(),
            "--server.port=" + port,
            "--tierlight.kafka=" + broker,
            "--tierlight.data=" + Files.createTempDirectory("tierlight-p1")),
        port);
  }

  /** The yardstick, which only produces. */
  static IngestProcess bare(String broker) throws IOException, InterruptedException {
    int port = Ports.free();
    return started(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            BareProducer.class.getName(),
            Integer.toString(port),
            broker),
        port);
  }

  URI at(String path) {
    return address.resolve(path);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }

  private static IngestProcess started(List<String> words, int port)
      throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"),
                words.stream())
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    IngestProcess started =
        new IngestProcess(process, URI.create("http://127.0.0.1:" + port + "/"));
    started.awaitReady();
    return started;
  }

  private void awaitReady() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE;
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!isReady(client)) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new IllegalStateException("it did not become ready");
        }
        Thread.sleep(200);
      }
    }
  }

  private boolean isReady(HttpClient client) throws InterruptedException {
    try {
      return client
              .send(HttpRequest.newBuilder(at("/readyz")).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static Path archive() throws IOException {
    Path built = Path.of(System.getProperty("tierlight.root"), "supplier-ingest", "target");
    try (Stream<Path> files = Files.list(built)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("supplier-ingest is not packed"));
    }
  }
}
