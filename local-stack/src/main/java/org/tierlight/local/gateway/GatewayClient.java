package org.tierlight.local.gateway;

import java.io.ByteArrayInputStream;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the gateway with one API key. */
public final class GatewayClient {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  static final int MOST_TRIES = 20;
  private static final String GRIEVANCES = "/v1/grievances";
  private static final String IDEMPOTENCY = "Idempotency-Key";
  private static final String RETRY_AFTER = "Retry-After";

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
   * Sends a document of parts as planned and answers the receipts of its parts and links.
   *
   * @throws Refused if the gateway answers with a problem
   */
  public List<Receipt> plan(byte[] document) throws IOException, InterruptedException {
    JsonNode receipts =
        body(post("/v1/suppliers", "application/json", document, BodyHandlers.ofByteArray()));
    return receipts.valueStream().map(one -> JSON.treeToValue(one, Receipt.class)).toList();
  }

  /** Sends items, one a line or row, and answers their receipts. */
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
    Receipts.tell(
        each,
        receipts -> {
          HttpResponse<InputStream> answer =
              post(path, contentType, items, BodyHandlers.ofInputStream());
          try (InputStream body = answer.body()) {
            return receipts.read(answer.statusCode(), body);
          }
        });
  }

  /**
   * The same of items that are too many to be held at once; their receipts are told while they go
   * out.
   *
   * @see #submit(String, String, byte[], Consumer)
   */
  public void submit(String path, String contentType, Content items, Consumer<Receipt> each)
      throws IOException, InterruptedException {
    Receipts.tell(
        each,
        receipts -> {
          try (Dialogue answer = dialogue(path, contentType, items)) {
            return receipts.read(answer.status(), answer.body());
          }
        });
  }

  /** Waits as {@link #send} does. */
  private Dialogue dialogue(String path, String contentType, Content items)
      throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>();
    headers.put("Authorization", "Bearer " + key);
    headers.put("Content-Type", contentType);
    if (path.startsWith(GRIEVANCES)) {
      headers.put(IDEMPOTENCY, items.digest());
    }
    Dialogue answer = begun(path, headers, items);
    for (int tries = 1; isBusy(answer.status()) && tries < MOST_TRIES; tries++) {
      answer.close();
      Thread.sleep(pause(answer.header(RETRY_AFTER)));
      answer = begun(path, headers, items);
    }
    return answer;
  }

  private Dialogue begun(String path, Map<String, String> headers, Content items)
      throws GatewayAway {
    try {
      return Dialogue.open(gateway.resolve(path), headers, items);
    } catch (IOException failure) {
      throw new GatewayAway(gateway, failure);
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
    HttpRequest.Builder request =
        request(path)
            .timeout(PATIENCE)
            .setHeader("Content-Type", contentType)
            .POST(BodyPublishers.ofByteArray(body));
    if (path.startsWith(GRIEVANCES)) {
      Content content = () -> new ByteArrayInputStream(body);
      request.setHeader(IDEMPOTENCY, content.digest());
    }
    return send(request, handler);
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
      Thread.sleep(pause(answer.headers().firstValue(RETRY_AFTER)));
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
    return answer.statusCode() == 429 || (sends && isBusy(answer.statusCode()));
  }

  private static boolean isBusy(int status) {
    return status == 429 || status == 503;
  }

  private static Duration pause(Optional<String> retryAfter) {
    String seconds = retryAfter.orElse("");
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
