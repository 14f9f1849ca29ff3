package org.tierlight.risk;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service in a process of its own, which can be killed. */
final class ServiceProcess implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private final Process process;

  private ServiceProcess(int port, Process process) {
    this.port = port;
    this.process = process;
  }

  /**
   * Starts one that keeps checkpoints often.
   *
   * @param data directory for its own files
   */
  static ServiceProcess start(String bootstrapServers, Path data, Path log, String... settings) {
    int port = freePort();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                RiskScoring.class.getName(),
                "--server.port=" + port,
                "--tierlight.kafka=" + bootstrapServers,
                "--tierlight.data=" + data,
                "--tierlight.checkpoint-every=PT0.5S"));
    command.addAll(List.of(settings));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      return new ServiceProcess(port, builder.start());
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Ends it as SIGKILL does. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  boolean isReady() {
    try {
      return send("/readyz").statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  JsonNode body(String path) {
    return JSON.readTree(text(path));
  }

  String text(String path) {
    try {
      return send(path).body();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    client.close();
    kill();
  }

  private HttpResponse<String> send(String path) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
