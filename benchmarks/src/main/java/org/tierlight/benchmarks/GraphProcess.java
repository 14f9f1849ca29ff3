package org.tierlight.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tierlight.server.Ports;
import org.tierlight.testkit.Broker;
import org.tierlight.testkit.Database;

/** graph-service as it is packed for its image, in a process of its own, until it is closed. */
public final class GraphProcess implements AutoCloseable {

  private static final long PATIENCE = 180_000_000_000L;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final URI address;

  private GraphProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Starts it and waits until it is ready. */
  public static GraphProcess start(Broker broker, Database database)
      throws IOException, InterruptedException {
    int port = Ports.free();
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-jar",
            archive().toString(),
            "--server.port=" + port,
            "--spring.neo4j.uri=" + database.uri(),
            "--spring.neo4j.authentication.password=" + database.password(),
            "--tierlight.graph.kafka=" + broker.bootstrapServers());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    GraphProcess started = new GraphProcess(process, URI.create("http://127.0.0.1:" + port + "/"));
    started.await("/readyz");
    return started;
  }

  /** What it answers to a question that it must know. */
  public String ask(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = send(path);
    if (response.statusCode() != 200) {
      throw new IllegalStateException(path + " was answered " + response.body());
    }
    return response.body();
  }

  /** Waits until a question is answered. */
  private void await(String path) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE;
    while (!isAnswered(path)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException(path + " was not answered in time");
      }
      Thread.sleep(200);
    }
  }

  private boolean isAnswered(String path) throws InterruptedException {
    try {
      return send(path).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private HttpResponse<String> send(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
  }

  private static Path archive() throws IOException {
    Path built = Path.of(System.getProperty("tierlight.root"), "graph-service", "target");
    try (Stream<Path> files = Files.list(built)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("graph-service is not packed"));
    }
  }

  @Override
  public void close() {
    client.close();
    process.destroy();
    process.onExit().join();
  }
}
