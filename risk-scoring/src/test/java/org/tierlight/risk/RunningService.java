package org.tierlight.risk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service in this JVM on a free port, asked over HTTP. */
final class RunningService implements AutoCloseable {

  record Answer(int status, String contentType, JsonNode body) {}

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

  /** With some of its parts replaced before it starts. */
  static RunningService on(
      String bootstrapServers, ApplicationContextInitializer<GenericApplicationContext> replacing) {
    return new RunningService(
        new SpringApplicationBuilder(RiskScoring.class)
            .initializers(replacing)
            .run("--server.port=0", "--tierlight.kafka=" + bootstrapServers));
  }

  boolean isReady() {
    return ask("/readyz").status() == 200;
  }

  JsonNode risk(String supplier) {
    return ask("/v1/suppliers/" + supplier + "/risk").body();
  }

  Answer ask(String path) {
    HttpResponse<String> response = send(path);
    String type = response.headers().firstValue("Content-Type").orElse("");
    return new Answer(response.statusCode(), type, JSON.readTree(response.body()));
  }

  String text(String path) {
    return send(path).body();
  }

  @Override
  public void close() {
    client.close();
    context.close();
  }

  private HttpResponse<String> send(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
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
