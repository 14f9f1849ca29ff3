package org.tierlight.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.tierlight.gateway.keys.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway as it is shipped, on a free port, before upstreams that the test controls. */
final class GatewayUnderTest implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ConfigurableApplicationContext context;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String adminKey;

  private GatewayUnderTest(ConfigurableApplicationContext context, String adminKey) {
    this.context = context;
    this.adminKey = adminKey;
  }

  static Start on(Path data) {
    return new Start(data, new HashMap<>());
  }

  /** What the gateway is started with. */
  record Start(Path data, Map<String, String> settings) {

    Start with(String name, Object value) {
      settings.put(name, value.toString());
      return this;
    }

    Start ingest(Upstream upstream) {
      return with("tierlight.url.ingest", upstream.uri());
    }

    Start graph(Upstream upstream) {
      return with("tierlight.url.graph", upstream.uri());
    }

    Start risk(Upstream upstream) {
      return with("tierlight.url.risk", upstream.uri());
    }

    GatewayUnderTest start() {
      Path adminKey = data.resolve("admin-key");
      with("server.port", 0);
      with("tierlight.data", data);
      with("tierlight.admin-key-file", adminKey);
      settings.putIfAbsent("tierlight.kafka", "127.0.0.1:1");
      // All callers of a test come from one address.
      settings.putIfAbsent("tierlight.keyless-requests-per-second", "100000");
      String[] arguments =
          settings.entrySet().stream()
              .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
              .toArray(String[]::new);
      ConfigurableApplicationContext context =
          SpringApplication.run(
              new Class<?>[] {GatewayApplication.class, OwnLoops.class}, arguments);
      return new GatewayUnderTest(context, read(adminKey));
    }
  }

  int port() {
    return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  String adminKey() {
    return adminKey;
  }

  String keyFor(Scope... scopes) {
    String names =
        Arrays.stream(scopes)
            .map(scope -> '"' + scope.wireName() + '"')
            .collect(Collectors.joining(","));
    String body = "{\"name\":\"key-of-test\",\"scopes\":[" + names + "],\"expiresInDays\":1}";
    HttpResponse<String> answer =
        send(request("/v1/keys", adminKey).POST(BodyPublishers.ofString(body)));
    return json(answer).path("key").asString();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(30));
  }

  HttpRequest.Builder request(String path, String key) {
    return request(path).header("Authorization", "Bearer " + key);
  }

  HttpResponse<String> get(String path, String key) {
    return send(request(path, key));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  @Override
  public void close() {
    client.close();
    context.close();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
