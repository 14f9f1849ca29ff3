package org.tierlight.local.gateway;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the gateway with one API key. */
public final class GatewayClient {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final Duration OUTAGE_PAUSE = Duration.ofSeconds(1);
  private static final int MOST_TRIES = 20;
  private static final String GRIEVANCES = "/v1/grievances";

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

  /**
   * The JSON at a path.
   *
   * @throws Refused if the gateway answers with a problem
   */
  public JsonNode read(String path) throws IOException, InterruptedException {
    return body(send(request(path).GET(), BodyHandlers.ofByteArray()));
  }

  /** Whether the key is in force; whether a service behind the gateway answers does not matter. */
  public boolean isLetIn() throws IOException, InterruptedException {
    HttpRequest request = request("/v1/parameters").GET().build();
    int status = exchange(request, BodyHandlers.discarding()).statusCode();
    return status != 401 && status != 403;
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

  /**
   * Sends one file as it is and answers what was said of it.
   *
   * @throws Refused if the gateway answers with a problem
   */
  public JsonNode offer(String path, byte[] file) throws IOException, InterruptedException {
    return body(post(path, "application/octet-stream", file, BodyHandlers.ofByteArray()));
  }

  /**
   * Sends a document of EPCIS and answers the capture job.
   *
   * @throws Refused if the gateway answers with a problem
   */
  public JsonNode capture(byte[] document) throws IOException, InterruptedException {
    return body(
        post("/v1/epcis/capture", "application/ld+json", document, BodyHandlers.ofByteArray()));
  }

  /**
   * Sends items, one a line or row, and answers their receipts.
   *
   * @see #submit(String, String, byte[], Consumer)
   */
  public List<Receipt> submit(String path, String contentType, byte[] items)
      throws IOException, InterruptedException {
    List<Receipt> receipts = new ArrayList<>();
    submit(path, contentType, items, receipts::add);
    return receipts;
  }

  /**
   * Sends items, one a line or row, and tells of their receipts in their order, once each. Where
   * the log or the gateway fails on the way, all are sent again: of a later answer only what goes
   * beyond the earlier ones is told.
   *
   * @throws Refused if the gateway refuses the whole, or the log or the gateway stays away
   */
  public void submit(String path, String contentType, byte[] items, Consumer<Receipt> each)
      throws IOException, InterruptedException {
    submit(path, contentType, () -> new ByteArrayInputStream(items), each);
  }

  /**
   * The same of items that are too many to be held at once.
   *
   * @see #submit(String, String, byte[], Consumer)
   */
  public void submit(String path, String contentType, Content items, Consumer<Receipt> each)
      throws IOException, InterruptedException {
    Receipts receipts = new Receipts(each);
    for (int tries = 1; ; tries++) {
      Optional<Refused> outage = attempt(path, contentType, items, receipts);
      if (outage.isEmpty()) {
        return;
      }
      if (tries == MOST_TRIES) {
        throw outage.get();
      }
      Thread.sleep(OUTAGE_PAUSE);
    }
  }

  private Optional<Refused> attempt(
      String path, String contentType, Content items, Receipts receipts)
      throws IOException, InterruptedException {
    try {
      return receipts(path, contentType, items, receipts);
    } catch (GatewayAway away) {
      return Optional.of(Refused.inPlaceOf(away));
    }
  }

  private Optional<Refused> receipts(
      String path, String contentType, Content items, Receipts receipts)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = posted(path, contentType, items.publisher());
    if (path.startsWith(GRIEVANCES)) {
      // Grievances need a key; the same file sent again has the same.
      request.setHeader("Idempotency-Key", items.digest());
    }
    HttpResponse<InputStream> answer = send(request, BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      if (answer.statusCode() >= 400) {
        throw Refused.of(answer.statusCode(), body.readAllBytes());
      }
      return receipts.read(body);
    }
  }

  /** Opens the live stream of alerts, behind the alert of an id where one is given. */
  public AlertStream alerts(Optional<String> lastEventId) throws IOException, InterruptedException {
    HttpRequest.Builder request = request("/v1/alerts/stream").GET();
    request.setHeader("Accept", "text/event-stream");
    lastEventId.ifPresent(id -> request.setHeader("Last-Event-ID", id));
    HttpResponse<InputStream> answer = exchange(request.build(), BodyHandlers.ofInputStream());
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
    return send(posted(path, contentType, BodyPublishers.ofByteArray(body)), handler);
  }

  private HttpRequest.Builder posted(String path, String contentType, BodyPublisher body) {
    return request(path).timeout(PATIENCE).setHeader("Content-Type", contentType).POST(body);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(gateway.resolve(path))
        .setHeader("Authorization", "Bearer " + key);
  }

  /** Waits as long as a busy gateway asks for; repeating is harmless, items have identities. */
  private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler)
      throws IOException, InterruptedException {
    HttpRequest built = request.build();
    HttpResponse<T> answer = exchange(built, handler);
    for (int tries = 1; isBusy(answer) && tries < MOST_TRIES; tries++) {
      Thread.sleep(pause(answer));
      answer = exchange(built, handler);
    }
    return answer;
  }

  private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> handler)
      throws GatewayAway, InterruptedException {
    try {
      return http.send(request, handler);
    } catch (IOException failure) {
      throw new GatewayAway(gateway, failure);
    }
  }

  /** Whoever reads is told at once that there is no answer; what is sent shall arrive. */
  private static boolean isBusy(HttpResponse<?> answer) {
    boolean sends = answer.request().method().equals("POST");
    return answer.statusCode() == 429 || (sends && answer.statusCode() == 503);
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
