package org.tierlight.local.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the gateway with one API key. */
public final class GatewayClient {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final int MOST_TRIES = 20;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI gateway;
  private final String key;

  private record KeyWish(String name, List<String> scopes, int expiresInDays) {}

  /** A client of the gateway at an address. */
  public GatewayClient(URI gateway, String key) {
    this.gateway = gateway;
    this.key = key;
  }

  /** The JSON that stands at a path, or empty where nothing does. */
  public Optional<JsonNode> find(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = send(request(path).GET(), BodyHandlers.ofByteArray());
    return answer.statusCode() == 404 ? Optional.empty() : Optional.of(body(answer));
  }

  /**
   * The JSON at a path.
   *
   * @throws Refused if the gateway answers with a problem
   */
  public JsonNode read(String path) throws IOException, InterruptedException {
    return body(send(request(path).GET(), BodyHandlers.ofByteArray()));
  }

  /** Whether the key is in force and may read. */
  public boolean isLetIn() throws IOException, InterruptedException {
    return send(request("/v1/parameters").GET(), BodyHandlers.discarding()).statusCode() < 400;
  }

  /** Asks for a new key; needs an admin key. */
  public String issueKey(String name, List<String> scopes, int days)
      throws IOException, InterruptedException {
    KeyWish wish = new KeyWish(name, scopes, days);
    return body(post(
            "/v1/keys",
            "application/json",
            JSON.writeValueAsBytes(wish),
            BodyHandlers.ofByteArray()))
        .path("key")
        .asString();
  }

  /** Sends items; the receipts come in the order of the items. */
  public List<Receipt> submit(String path, String contentType, byte[] items)
      throws IOException, InterruptedException {
    HttpResponse<InputStream> answer = post(path, contentType, items, BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      if (answer.statusCode() >= 400 && answer.statusCode() != 409) {
        throw Refused.of(answer.statusCode(), body.readAllBytes());
      }
      return Receipts.read(body);
    }
  }

  /** Opens the live stream of alerts, behind the alert of an id where one is given. */
  public AlertStream alerts(Optional<String> lastEventId) throws IOException, InterruptedException {
    HttpRequest.Builder request = request("/v1/alerts/stream").GET();
    request.setHeader("Accept", "text/event-stream");
    lastEventId.ifPresent(id -> request.setHeader("Last-Event-ID", id));
    HttpResponse<InputStream> answer = http.send(request.build(), BodyHandlers.ofInputStream());
    if (answer.statusCode() != 200) {
      try (InputStream body = answer.body()) {
        throw Refused.of(answer.statusCode(), body.readAllBytes());
      }
    }
    return new AlertStream(answer.body());
  }

  private <T> HttpResponse<T> post(
      String path, String contentType, byte[] body, BodyHandler<T> handler)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .timeout(PATIENCE)
            .setHeader("Content-Type", contentType)
            .POST(BodyPublishers.ofByteArray(body)),
        handler);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(gateway.resolve(path))
        .setHeader("Authorization", "Bearer " + key);
  }

  /** Waits as long as a busy gateway asks for; repeating is harmless, items have identities. */
  private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler)
      throws IOException, InterruptedException {
    HttpResponse<T> answer = http.send(request.build(), handler);
    for (int tries = 1; isBusy(answer) && tries < MOST_TRIES; tries++) {
      Thread.sleep(pause(answer));
      answer = http.send(request.build(), handler);
    }
    return answer;
  }

  private static boolean isBusy(HttpResponse<?> answer) {
    return (answer.statusCode() == 429 || answer.statusCode() == 503)
        && answer.headers().firstValue("Retry-After").isPresent();
  }

  private static Duration pause(HttpResponse<?> answer) {
    String seconds = answer.headers().firstValue("Retry-After").orElse("");
    Duration asked = Duration.ofSeconds(seconds.matches("\\d{1,4}") ? Long.parseLong(seconds) : 1);
    return asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE;
  }

  private static JsonNode body(HttpResponse<byte[]> answer) {
    if (answer.statusCode() >= 400) {
      throw Refused.of(answer.statusCode(), answer.body());
    }
    return JSON.readTree(answer.body());
  }
}
