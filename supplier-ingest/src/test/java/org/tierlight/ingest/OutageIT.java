package org.tierlight.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.RunningIngest.json;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.testkit.Broker;

/** What happens while the broker is away, and over restarts, on a broker of its own. */
class OutageIT {

  private static final String SUPPLIER = "{\"id\": \"%s\", \"name\": \"Fictional Mill\"}";

  private final Path data;
  private final Broker broker = Broker.start();

  OutageIT(@TempDir Path data) {
    this.data = data;
  }

  @AfterEach
  void stop() {
    broker.close();
  }

  @Test
  void aKilledBrokerGives503InTimeAndTheSameKeyIsTakenOnceAfterwards() {
    try (RunningIngest ingest = RunningIngest.ready(broker.bootstrapServers(), data);
        Log log = new Log(broker.bootstrapServers())) {
      assertThat(post(ingest, "before").statusCode()).isEqualTo(202);
      broker.kill();

      long asked = System.nanoTime();
      HttpResponse<String> refused = post(ingest, "during");

      assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(20));
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      assertThat(json(refused).path("type").asString())
          .isIn("/problems/log-unavailable", "/problems/not-ready");
      Await.until(
          "not ready", () -> ingest.call("GET", "/readyz", "").body().contains("does not answer"));

      broker.restart();
      ingest.awaitReady();
      Await.until("taken", () -> post(ingest, "during").statusCode() == 202);
      assertThat(json(post(ingest, "during")).path("status").asString()).isEqualTo("DUPLICATE");
      assertThat(json(post(ingest, "before")).path("status").asString()).isEqualTo("DUPLICATE");

      log.send(new ProducerRecord<>("inbound.suppliers", SUPPLIER.formatted("in").getBytes(UTF_8)));
      Await.until(
          "the inbound topic goes on",
          () ->
              log.all("facts.suppliers").stream()
                  .anyMatch(each -> new String(each.value(), UTF_8).contains("\"in\"")));
    }
  }

  @Test
  void aRestartKeepsKeysReceiptsAndTheSecret() throws Exception {
    String grievance =
        """
        {"site": "site-1", "indicator": "isolation", "month": "2026-01", "channel": "union",
         "severity": {"scale": "minor", "scope": "few", "irremediability": "remediable"},
         "consentToPublish": {"complainants": true, "representative": true}}""";
    String code;
    try (RunningIngest ingest = RunningIngest.ready(broker.bootstrapServers(), data)) {
      post(ingest, "kept");
      code =
          json(ingest.post("/v1/grievances", grievance, "Idempotency-Key", "case-1"))
              .path("receipt")
              .asString();
    }
    try (RunningIngest ingest = RunningIngest.ready(broker.bootstrapServers(), data)) {
      assertThat(json(post(ingest, "kept")).path("status").asString()).isEqualTo("DUPLICATE");
      assertThat(
              ingest
                  .post("/v1/suppliers", "{\"id\": \"kept\", \"name\": \"Another Mill\"}")
                  .statusCode())
          .isEqualTo(409);
      assertThat(
              json(ingest.post("/v1/grievances", grievance, "Idempotency-Key", "case-1"))
                  .path("receipt")
                  .asString())
          .isEqualTo(code);
      assertThat(ingest.call("GET", "/v1/grievances/" + code, "").statusCode()).isEqualTo(200);
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("ingest").resolve("receipt-secret"))))
        .isEqualTo("rw-------");
  }

  @Test
  void itStopsInTimeWithoutABroker() {
    RunningIngest ingest = RunningIngest.ready(broker.bootstrapServers(), data);
    broker.kill();

    long asked = System.nanoTime();
    ingest.close();

    assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void twoInstancesLearnOfEachOthersKeys() {
    try (RunningIngest one = RunningIngest.ready(broker.bootstrapServers(), data);
        RunningIngest other = RunningIngest.ready(broker.bootstrapServers(), data)) {
      post(one, "shared");

      Await.until(
          "known to the other",
          () ->
              other
                  .post("/v1/suppliers?dryRun=true", SUPPLIER.formatted("shared"))
                  .body()
                  .contains("DUPLICATE"));
    }
  }

  @Test
  void aServiceThatStartsBeforeItsBrokerBecomesReadyWithIt() {
    broker.stop();
    try (RunningIngest ingest = RunningIngest.start(broker.bootstrapServers(), data)) {
      HttpResponse<String> early = post(ingest, "early");
      assertThat(early.statusCode()).isEqualTo(503);
      assertThat(json(early).path("type").asString()).isEqualTo("/problems/not-ready");
      assertThat(ingest.call("GET", "/livez", "").statusCode()).isEqualTo(200);

      broker.restart();
      ingest.awaitReady();
      assertThat(post(ingest, "early").statusCode()).isEqualTo(202);
      try (Log log = new Log(broker.bootstrapServers())) {
        log.send(
            new ProducerRecord<>("inbound.suppliers", SUPPLIER.formatted("late").getBytes(UTF_8)));
        Await.until(
            "the inbound topic is read",
            () ->
                ingest
                    .post("/v1/suppliers?dryRun=true", SUPPLIER.formatted("late"))
                    .body()
                    .contains("DUPLICATE"));
      }
    }
  }

  private static HttpResponse<String> post(RunningIngest ingest, String id) {
    return ingest.post("/v1/suppliers", SUPPLIER.formatted(id));
  }
}
