package org.tierlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.gateway.keys.Scope;
import org.tierlight.testkit.Broker;
import tools.jackson.databind.JsonNode;

@TestInstance(Lifecycle.PER_CLASS)
class AlertsIT {

  private final AlertsOnTheBroker alerts =
      new AlertsOnTheBroker(Broker.shared().bootstrapServers());
  private final GatewayUnderTest gateway;
  private final String key;

  AlertsIT(@TempDir Path data) {
    gateway =
        GatewayUnderTest.on(data)
            .with("tierlight.kafka", Broker.shared().bootstrapServers())
            .with("tierlight.heartbeat", "300ms")
            // Room for about four alerts: what is older comes from the broker.
            .with("tierlight.alert-memory", 6_000)
            .start();
    key = gateway.keyFor(Scope.ALERTS_READ);
  }

  @BeforeAll
  void waitForTheBroker() {
    Awaiting.until(
        "the gateway follows the alerts",
        () ->
            gateway
                .send(gateway.request("/readyz"))
                .body()
                .contains("\"part\":\"kafka\",\"available\":true"));
  }

  @AfterAll
  void stop() {
    gateway.close();
    alerts.close();
  }

  @Test
  void anAlertReachesASubscriberWithItsReason() {
    try (Subscriber subscriber = subscribe("")) {
      started(subscriber);
      long position = alerts.raise("live-1");

      Awaiting.until("the alert comes", () -> !subscriber.events().isEmpty());

      Subscriber.Event event = subscriber.events().getFirst();
      assertThat(event.name()).isEqualTo("alert");
      assertThat(event.id()).isEqualTo(Long.toString(position));
      JsonNode alert = event.data();
      assertThat(alert.path("position").asLong()).isEqualTo(position);
      assertThat(alert.path("supplierId").asString()).isEqualTo("live-1");
      assertThat(alert.path("after").path("score").path("mid").asString()).isEqualTo("41.0");
      assertThat(alert.path("chain")).hasSize(3);
      assertThat(
              alert
                  .path("contributions")
                  .valueStream()
                  .mapToDouble(part -> part.path("points").asDouble())
                  .sum())
          .isEqualTo(41.0);
      assertThat(alert.path("raisedAt").asString()).isEqualTo("2026-01-02T03:04:05Z");
    }
  }

  @Test
  void aSubscriberResumesExactlyEvenBehindMemory() {
    long first = alerts.raise("resume-1");
    long last = alerts.raiseMany(500);

    try (Subscriber subscriber = subscribe(Long.toString(first))) {
      Awaiting.until("all came", () -> subscriber.lastEventId().equals(Long.toString(last)));

      assertThat(subscriber.positions())
          .containsExactlyElementsOf(LongStream.rangeClosed(first + 1, last).boxed().toList());
    }
  }

  @Test
  void whatIsNoAlertHoldsNobodyUp() {
    long before = alerts.raise("poison-1");
    alerts.poison();
    long after = alerts.raise("poison-2");

    try (Subscriber subscriber = subscribe(Long.toString(before))) {
      Awaiting.until("the next came", () -> !subscriber.events().isEmpty());
      assertThat(subscriber.positions()).containsExactly(after);
    }
  }

  /** Whether it is met live or, since many others came since, read back from the broker. */
  @Test
  void anAlertThatCannotBeShownIsCountedAndHoldsNobodyUp() {
    long before = alerts.raise("odd-1");
    double unreadable = unreadable();
    alerts.odd();
    long last = alerts.raiseMany(20);

    try (Subscriber subscriber = subscribe(Long.toString(before))) {
      Awaiting.until("the others came", () -> subscriber.events().size() >= 20);
      assertThat(subscriber.positions())
          .containsExactlyElementsOf(LongStream.rangeClosed(before + 2, last).boxed().toList());
    }
    assertThat(unreadable()).isGreaterThan(unreadable);
  }

  private double unreadable() {
    return gateway
        .get("/metrics", gateway.adminKey())
        .body()
        .lines()
        .filter(line -> line.startsWith("tierlight_alerts_unreadable_total"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  @Test
  void aQuietStreamBeatsAndNamesItsPlace() {
    long last = alerts.raise("quiet-1");
    try (Subscriber subscriber = subscribe("")) {
      Awaiting.until("it beats", () -> subscriber.heartbeats() >= 3);
      assertThat(Long.parseLong(subscriber.lastEventId())).isGreaterThanOrEqualTo(last);
    }
  }

  @Test
  void aSubscriberThatDoesNotReadHoldsNobodyUp() throws Exception {
    try (var stalled =
            new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), gateway.port());
        Subscriber reader = subscribe("")) {
      stalled.setReceiveBufferSize(4096);
      stalled
          .getOutputStream()
          .write(
              ("GET /v1/alerts/stream HTTP/1.1\r\nHost: x\r\nLast-Event-ID: -1\r\nAuthorization: Bearer "
                      + key
                      + "\r\n\r\n")
                  .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      started(reader);
      long last = alerts.raiseMany(3_000);

      Awaiting.until("the reader has all", () -> reader.lastEventId().equals(Long.toString(last)));
      assertThat(reader.positions()).hasSize(3_000).isSorted();
    }
  }

  @Test
  void aStreamEndsWithItsKey() {
    String passing = gateway.keyFor(Scope.ALERTS_READ);
    try (Subscriber subscriber = new Subscriber(gateway.request("/v1/alerts/stream", passing))) {
      started(subscriber);

      gateway.send(
          gateway.request("/v1/keys/" + passing.substring(3, 15), gateway.adminKey()).DELETE());

      Awaiting.until("the stream ends", subscriber::hasEnded);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1.5", "-2", "99999999999999999999", "999999999999", "1;2"})
  void anIdThatIsNoneOfOursIsRefused(String id) {
    HttpResponse<String> answer =
        gateway.send(gateway.request("/v1/alerts/stream", key).header("Last-Event-ID", id));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(GatewayUnderTest.json(answer).path("type").asString())
        .isEqualTo("/problems/invalid-cursor");
  }

  @Test
  void aListIsReadInPagesTheNewestFirst() {
    alerts.raiseMany(300);
    List<Long> positions = new ArrayList<>();
    String next = "/v1/alerts?limit=100&supplier=many-1";
    for (String path = next; !path.isEmpty(); ) {
      JsonNode page = GatewayUnderTest.json(gateway.get(path, key));
      page.path("items").forEach(alert -> positions.add(alert.path("position").asLong()));
      path = page.path("next").isNull() ? "" : next + "&cursor=" + page.path("next").asString();
    }

    assertThat(positions).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    assertThat(positions).isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void aListSaysHowManyThereAreAndKnowsWhetherItChanged() {
    long last = alerts.raise("total-1");

    HttpResponse<String> answer = gateway.get("/v1/alerts?limit=1", key);
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        gateway.send(gateway.request("/v1/alerts?limit=1", key).header("If-None-Match", tag));

    assertThat(GatewayUnderTest.json(answer).path("total").path("count").asLong())
        .isEqualTo(last + 1);
    assertThat(GatewayUnderTest.json(answer).path("total").path("kind").asString())
        .isEqualTo("EXACT");
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void everyParameterThatIsNotValidIsNamed() {
    HttpResponse<String> answer = gateway.get("/v1/alerts?limit=251&rule=x&supplier=a/b", key);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(GatewayUnderTest.json(answer).path("problems"))
        .extracting(problem -> problem.path("pointer").asString())
        .containsExactly("/supplier", "/rule", "/limit");
    assertThat(gateway.get("/v1/alerts?cursor=x", key).statusCode()).isEqualTo(400);
    assertThat(gateway.get("/v1/alerts?limit=250", key).statusCode()).isEqualTo(200);
  }

  private Subscriber subscribe(String lastEventId) {
    HttpRequest.Builder request =
        gateway.request("/v1/alerts/stream", key).timeout(Duration.ofMinutes(2));
    return new Subscriber(
        lastEventId.isEmpty() ? request : request.header("Last-Event-ID", lastEventId));
  }

  private static void started(Subscriber subscriber) {
    assertThat(subscriber.status()).isEqualTo(200);
    Awaiting.until("the stream has begun", () -> subscriber.heartbeats() > 0);
  }
}
