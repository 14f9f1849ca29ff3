package org.tierlight.graph;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.tierlight.testkit.Broker;
import org.tierlight.testkit.Database;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a free port. */
final class RunningService implements AutoCloseable {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final HttpClient client = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;
  private final int port;

  private RunningService(ConfigurableApplicationContext context, int port) {
    this.context = context;
    this.port = port;
  }

  record Reply(int status, HttpResponse<String> response) {

    JsonNode json() {
      return JSON.readTree(response.body());
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  static RunningService start(Broker broker, Database database) {
    ConfigurableApplicationContext context =
        SpringApplication.run(
            GraphService.class,
            "--server.port=0",
            "--spring.neo4j.uri=" + database.uri(),
            "--spring.neo4j.authentication.password=" + database.password(),
            "--tierlight.graph.kafka=" + broker.bootstrapServers(),
            "--tierlight.graph.stale-after=3s");
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    return new RunningService(context, Integer.parseInt(port));
  }

  JsonNode json(String path) {
    return ask(path).json();
  }

  Reply ask(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      return new Reply(response.statusCode(), response);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** An answer as it comes. */
  InputStream stream(String path) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    try {
      return client.send(request, BodyHandlers.ofInputStream()).body();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Some fields of each item, as one text an item. */
  static List<String> texts(JsonNode items, String... fields) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(
            item ->
                String.join(
                    " ",
                    List.of(fields).stream().map(field -> item.get(field).asString()).toList()))
        .toList();
  }

  /** Waits until everything published before now is in the map. */
  void awaitCaughtUp() {
    Instant now = Instant.now();
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> isWholeAsOf(now));
  }

  private boolean isWholeAsOf(Instant instant) {
    JsonNode details = json("/readyz").path("components").path("map").path("details");
    return details.has("asOf") && Instant.parse(details.get("asOf").asString()).isAfter(instant);
  }

  void stop() {
    context.close();
  }

  @Override
  public void close() {
    stop();
  }
}
