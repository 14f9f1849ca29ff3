package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.risk.audit.Sha256;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.databind.JsonNode;

/** Certified snapshots over HTTP, on a real broker. */
class SnapshotsIT {

  private static final String PATH = "/v1/audit/snapshots";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String broker = Broker.shared().bootstrapServers();
  private final FactLog log = new FactLog(broker, "snapshots");
  private final Path data = DataFolder.fresh();
  private final RunningService service = RunningService.on(broker, data).awaitReady();

  @AfterEach
  void close() {
    log.close();
    service.close();
  }

  @Test
  void whatIsCertifiedOnDemandIsListedShownAndHandedOut() {
    log.supplier("cert-mill", "VN", "1311", "5205", true);
    log.evidence("cert-e1", "cert-mill", SourceClass.VERIFIED, 0.9);
    log.flush();

    RunningService.Answer made = service.post(PATH);

    assertThat(made.status()).isEqualTo(201);
    String id = made.body().get("id").asString();
    String sha256 = made.body().get("sha256").asString();
    assertThat(service.ask(PATH).body().at("/items/0/id").asString()).isEqualTo(id);
    JsonNode manifest = service.ask(PATH + "/" + id).body();
    assertThat(manifest.get("lines").asString()).isEqualTo("MATCHES");
    assertThat(manifest.get("parameterSha256").asString()).hasSize(64);
    assertThat(manifest.at("/packs/0/sha256").asString()).hasSize(64);
    assertThat(manifest.get("positions").toString()).contains("facts.evidence-");
    HttpResponse<String> lines = service.raw(PATH + "/" + id + "/lines");
    assertThat(lines.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/tab-separated-values"));
    assertThat(Sha256.of(lines.body().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isEqualTo(sha256);
    assertThat(lines.body().lines()).hasSize(manifest.get("rows").asInt());
    assertThat(lines.body()).contains("cert-mill\t");
  }

  @Test
  void theDayHasASnapshotWithoutAnybodyAsking() {
    String today = LocalDate.now(ZoneOffset.UTC) + "-daily";

    await().atMost(PATIENCE).until(() -> service.ask(PATH + "/" + today).status() == 200);
  }

  @Test
  void linesThatWereChangedAreNotHandedOut() throws IOException {
    String id = service.post(PATH).body().get("id").asString();
    Files.writeString(data.resolve("snapshots").resolve(id + ".lines.gz"), "other");

    RunningService.Answer lines = service.ask(PATH + "/" + id + "/lines");

    assertThat(lines.status()).isEqualTo(500);
    assertThat(lines.body().get("type").asString()).isEqualTo("/problems/snapshot-damaged");
    assertThat(service.ask(PATH + "/" + id).body().get("lines").asString()).isEqualTo("DIFFERS");
  }

  @Test
  void whereThereIsNoPlaceForItTheCallerIsToldAndScoringGoesOn() throws IOException {
    await().atMost(PATIENCE).until(() -> !service.ask(PATH).body().get("items").isEmpty());
    Path folder = data.resolve("snapshots");
    Files.move(folder, data.resolve("away"));
    Files.writeString(folder, "a file stands in the way");

    RunningService.Answer refused = service.post(PATH);

    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.body().get("type").asString()).isEqualTo("/problems/snapshots-unavailable");
    log.supplier("cert-later", "VN", "1311", "5205", true);
    log.flush();
    await()
        .atMost(PATIENCE)
        .until(() -> service.ask("/v1/suppliers/cert-later/risk").status() == 200);
  }

  @Test
  void pagesGoOnWhereTheLastOneEnded() {
    service.post(PATH);
    service.post(PATH);
    JsonNode first = service.ask(PATH + "?limit=1").body();
    JsonNode second = service.ask(PATH + "?limit=1&cursor=" + first.get("next").asString()).body();

    assertThat(first.get("items")).hasSize(1);
    assertThat(second.at("/items/0/id").asString()).isLessThan(first.at("/items/0/id").asString());
    assertThat(first.at("/total/kind").asString()).isEqualTo("EXACT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?limit=0", "?limit=251", "?limit=x", "?cursor=x"})
  void aPageThatCannotBeAskedForIsNamed(String query) {
    RunningService.Answer answer = service.ask(PATH + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().at("/problems/0/code").asString()).startsWith("BAD_");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/2026-01-01-daily", "/nothing", "/2026-01-01T000000000Z/lines"})
  void whatWasNeverKeptIsUnknown(String path) {
    RunningService.Answer answer = service.ask(PATH + path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body().get("type").asString()).isEqualTo("/problems/unknown-snapshot");
  }
}
