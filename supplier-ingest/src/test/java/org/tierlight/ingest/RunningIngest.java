package org.tierlight.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a free port, as its users meet it. */
final class RunningIngest implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ConfigurableApplicationContext context;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private RunningIngest(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static RunningIngest start(String bootstrapServers, Path data, String... more) {
    SpringApplication application = new SpringApplication(IngestApplication.class);
    String[] arguments = {
      "--server.port=0", "--tierlight.kafka=" + bootstrapServers, "--tierlight.data=" + data
    };
    return new RunningIngest(
        application.run(
            Stream.concat(List.of(arguments).stream(), List.of(more).stream())
                .toArray(String[]::new)));
  }

  static RunningIngest ready(String bootstrapServers, Path data, String... more) {
    RunningIngest ingest = start(bootstrapServers, data, more);
    ingest.awaitReady();
    return ingest;
  }

  void awaitReady() {
    Await.until("ready", () -> call("GET", "/readyz", "").statusCode() == 200);
  }

  /** A call with a body and headers given as names and values in turn. */
  HttpResponse<String> call(String method, String path, String body, String... headers) {
    return call(method, path, body.getBytes(UTF_8), headers);
  }

  HttpResponse<String> call(String method, String path, byte[] body, String... headers) {
    return call(method, path, HttpRequest.BodyPublishers.ofByteArray(body), headers);
  }

  HttpResponse<String> call(
      String method, String path, HttpRequest.BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path)).method(method, body).timeout(Duration.ofMinutes(2));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  HttpResponse<String> post(String path, String json, String... headers) {
    String[] all =
        Stream.concat(
                List.of("Content-Type", "application/json").stream(), List.of(headers).stream())
            .toArray(String[]::new);
    return call("POST", path, json, all);
  }

  URI uri(String path) {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
  }

  static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  static List<JsonNode> lines(HttpResponse<String> response) {
    return response.body().lines().map(JSON::readTree).toList();
  }

  static void assertProblem(HttpResponse<String> response, String type) {
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(value -> assertThat(value).startsWith("application/problem+json"));
    JsonNode problem = json(response);
    assertThat(problem.path("type").asString()).isEqualTo(type);
    assertThat(problem.path("status").asInt()).isEqualTo(response.statusCode());
    assertThat(problem.path("traceId").asString()).matches("[0-9a-f]{32}");
    assertThat(response.body()).doesNotContain("Exception").doesNotContain("at org.");
  }

  @Override
  public void close() {
    http.close();
    context.close();
  }
}
