package org.tierlight.risk;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service in this JVM on a free port, asked over HTTP. */
final class RunningService implements AutoCloseable {

  record Answer(int status, String contentType, JsonNode body) {}

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;
  private final int port;

  private RunningService(ConfigurableApplicationContext context) {
    this.context = context;
    this.port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  static RunningService on(String bootstrapServers) {
    return on(bootstrapServers, context -> {});
  }

  /** With its own files in a folder of choice, and settings. */
  static RunningService on(String bootstrapServers, Path data, String... settings) {
    return on(bootstrapServers, data, context -> {}, settings);
  }

  /** With some of its parts replaced before it starts. */
  static RunningService on(
      String bootstrapServers, ApplicationContextInitializer<GenericApplicationContext> replacing) {
    return on(bootstrapServers, DataFolder.fresh(), replacing);
  }

  /** With a setting of choice. */
  static RunningService on(String bootstrapServers, String setting) {
    return on(bootstrapServers, DataFolder.fresh(), context -> {}, setting);
  }

  private static RunningService on(
      String bootstrapServers,
      Path data,
      ApplicationContextInitializer<GenericApplicationContext> replacing,
      String... settings) {
    String[] arguments =
        Stream.concat(
                Stream.of(
                    "--server.port=0",
                    "--tierlight.kafka=" + bootstrapServers,
                    "--tierlight.data=" + data),
                Stream.of(settings))
            .toArray(String[]::new);
    return new RunningService(
        new SpringApplicationBuilder(RiskScoring.class).initializers(replacing).run(arguments));
  }

  /** All that is mapped to a method of ours, such as "GET /livez". */
  SortedSet<String> endpoints() {
    return context
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .stream()
        .flatMap(RunningService::endpoints)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> endpoints(RequestMappingInfo mapped) {
    return mapped.getMethodsCondition().getMethods().stream()
        .flatMap(method -> mapped.getPatternValues().stream().map(path -> method + " " + path));
  }

  /** Waits until its answers count. */
  RunningService awaitReady() {
    await().atMost(PATIENCE).until(this::isReady);
    return this;
  }

  boolean isReady() {
    return ask("/readyz").status() == 200;
  }

  JsonNode risk(String supplier) {
    return ask("/v1/suppliers/" + supplier + "/risk").body();
  }

  Answer ask(String path) {
    return answer(send(path));
  }

  /** Asks with one header. */
  Answer ask(String path, String header, String value) {
    return answer(send(request(path).header(header, value).build()));
  }

  private static Answer answer(HttpResponse<String> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    return new Answer(response.statusCode(), type, JSON.readTree(response.body()));
  }

  /** A caller as the gateway names it; empty for nobody. */
  Answer post(String path, String body, String caller) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!caller.isEmpty()) {
      request.header("Tierlight-Source", caller);
    }
    return answer(send(request.build()));
  }

  Answer post(String path, byte[] body) {
    return post(path, body, "application/octet-stream");
  }

  Answer post(String path, byte[] body, String contentType) {
    HttpResponse<String> response =
        send(
            request(path)
                .header("Content-Type", contentType)
                .header("Tierlight-Source", "analyst")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    String type = response.headers().firstValue("Content-Type").orElse("");
    return new Answer(response.statusCode(), type, JSON.readTree(response.body()));
  }

  String text(String path) {
    return send(path).body();
  }

  /** Sends a JSON body. */
  Answer post(String path, String json) {
    return answer(
        send(
            request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build()));
  }

  /** Sends a JSON body and says that it is packed, which it is not. */
  Answer postPacked(String path, String json) {
    return answer(
        send(
            request(path)
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build()));
  }

  /** Sends an empty body. */
  Answer post(String path) {
    return answer(send(request(path).POST(HttpRequest.BodyPublishers.noBody()).build()));
  }

  HttpResponse<String> raw(String path) {
    return send(path);
  }

  @Override
  public void close() {
    client.close();
    context.close();
  }

  private HttpResponse<String> send(String path) {
    return send(request(path).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
