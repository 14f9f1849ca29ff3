package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.risk.pack.Recogniser;
import org.tierlight.testkit.Broker;
import tools.jackson.databind.JsonNode;

/** Files of publishers go in over HTTP, change scores, and come back after a restart. */
class PacksIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String HEADINGS = "Country,Country_Code,Rating\n";

  /** Of its own: packs change the scores of everybody. */
  private static final Broker BROKER = Broker.start();

  private final String broker = BROKER.bootstrapServers();

  @TempDir private Path data = Path.of("");

  @AfterAll
  static void close() {
    BROKER.close();
  }

  @Test
  void aFileChangesScoresIsRememberedAndItsPastIsToldApart() throws Exception {
    String worst = HEADINGS + "Norway,NO,5+\nAtlantis,,1\n# " + Instant.now() + "\n";
    Instant then;
    JsonNode before;
    JsonNode after;
    try (RunningService service = started();
        FactLog log = new FactLog(broker, "packs")) {
      log.supplier("packs-mill", "NO", "1311", "5205", true);
      log.flush();
      before = awaitRisk(service, "packs-mill");
      then = Instant.now();
      JsonNode checked = service.post("/v1/packs?dryRun=true", worst.getBytes(UTF_8)).body();
      assertThat(checked.get("state").asString()).isEqualTo("CHECKED");
      assertThat(checked.has("position")).isFalse();

      RunningService.Answer taken = service.post("/v1/packs", worst.getBytes(UTF_8));

      assertThat(taken.status()).isEqualTo(202);
      assertThat(taken.body().get("pack").asString()).isEqualTo("ituc");
      assertThat(taken.body().get("rows").asInt()).isEqualTo(1);
      assertThat(taken.body().get("rejected").asInt()).isEqualTo(1);
      assertThat(taken.body().at("/problems/0/row").asInt()).isEqualTo(3);
      assertThat(taken.body().at("/problems/0/message").asString()).contains("Atlantis");
      assertThat(taken.body().get("licence").asString()).contains("All rights reserved");
      assertThat(taken.body().get("position").asString()).startsWith("facts.packs-0@");
      after = awaitOther(service, "packs-mill", before);
      assertThat(after.get("contributions").toString()).contains("ITUC", "5+", "All rights");
      assertThat(mid(after)).isGreaterThan(mid(before));
      assertThat(service.post("/v1/packs", worst.getBytes(UTF_8)).status()).isEqualTo(200);
      JsonNode pack = service.ask("/v1/packs/ituc").body();
      assertThat(pack.get("state").asString()).isEqualTo("IN_FORCE");
      assertThat(pack.get("problems")).hasSize(1);
      assertThat(service.ask("/v1/packs").body().at("/total/kind").asString()).isEqualTo("EXACT");
      assertThat(service.ask("/v1/packs/none").status()).isEqualTo(404);
    }

    try (RunningService service = started()) {
      JsonNode again = awaitRisk(service, "packs-mill");
      assertThat(again.get("score")).isEqualTo(after.get("score"));
      JsonNode past = service.ask("/v1/suppliers/packs-mill/risk?knownAt=" + then).body();
      assertThat(past.get("score")).isEqualTo(before.get("score"));
      JsonNode diff = service.ask("/v1/suppliers/packs-mill/risk/diff?from=" + then).body();
      assertThat(diff.get("changes")).hasSize(1);
      assertThat(diff.at("/changes/0/cause").asString()).isEqualTo("PACKS");
      assertThat(diff.at("/changes/0/points").asDouble())
          .isCloseTo(mid(after) - mid(before), within(0.011));
    }

    Path kept = data.resolve("packs");
    try (var files = Files.list(kept)) {
      for (Path file : files.toList()) {
        Files.writeString(file, "damaged");
      }
    }
    try (RunningService service = started()) {
      awaitRisk(service, "packs-mill");
      assertThat(service.text("/readyz")).contains("Pack ituc").contains("damaged");
      assertThat(service.ask("/v1/packs/ituc").body().get("state").asString()).isEqualTo("LOST");
      assertThat(service.ask("/v1/indicators?country=NO").body().toString())
          .contains("cannot be read");

      service.post("/v1/packs", worst.getBytes(UTF_8));

      await().atMost(PATIENCE).until(() -> !service.text("/readyz").contains("Pack ituc"));
      assertThat(service.risk("packs-mill").get("score")).isEqualTo(after.get("score"));
    }
  }

  @Test
  void whatIsNoPackIsRefusedWithWhatWasLookedFor() {
    try (RunningService service = started()) {
      RunningService.Answer unknown = service.post("/v1/packs", "a,b\n1,2\n".getBytes(UTF_8));
      assertThat(unknown.status()).isEqualTo(422);
      assertThat(unknown.contentType()).startsWith("application/problem+json");
      assertThat(unknown.body().get("type").asString()).isEqualTo("/problems/unknown-pack");
      assertThat(unknown.body().get("known").toString()).contains("Global Rights Index", "Rating");

      assertThat(service.post("/v1/packs", "PK\u0003\u0004".getBytes(UTF_8)).body().get("type"))
          .asString()
          .contains("unreadable-pack");
      assertThat(service.post("/v1/packs", new byte[0]).status()).isEqualTo(400);
      assertThat(service.post("/v1/packs?dryRun=perhaps", new byte[1]).status()).isEqualTo(400);
      RunningService.Answer empty =
          service.post("/v1/packs", (HEADINGS + "Atlantis,,1\n").getBytes(UTF_8));
      assertThat(empty.body().get("type").asString()).isEqualTo("/problems/empty-pack");
      assertThat(empty.body().at("/problems/0/row").asInt()).isEqualTo(2);
    }
  }

  @Test
  void aFileAtTheLimitIsReadAndOneByteMoreIsTooLarge() {
    byte[] largest = new byte[Recogniser.LARGEST_FILE];
    Arrays.fill(largest, (byte) '\n');
    try (RunningService service = started()) {
      assertThat(service.post("/v1/packs", largest).status()).isEqualTo(422);
      byte[] more = Arrays.copyOf(largest, largest.length + 1);
      assertThat(service.post("/v1/packs", more).status()).isEqualTo(413);
    }
  }

  @Test
  void aFormMayBringTheFileToo() {
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\r\n"
            + HEADINGS
            + "Norway,NO,1\n\r\n--x--\r\n";
    try (RunningService service = started()) {
      RunningService.Answer answer =
          service.post(
              "/v1/packs?dryRun=true", form.getBytes(UTF_8), "multipart/form-data; boundary=x");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body().get("format").asString()).isEqualTo("ITUC");

      String two = form.replaceFirst("--x--", "") + form;
      RunningService.Answer refused =
          service.post(
              "/v1/packs?dryRun=true", two.getBytes(UTF_8), "multipart/form-data; boundary=x");
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.body().get("detail").asString()).contains("one file");
    }
  }

  @Test
  void aBrokenFormIsToldWhatToSend() {
    byte[] broken = "--B\r\nxx".getBytes(UTF_8);
    try (RunningService service = started()) {
      for (String path : List.of("/v1/packs", "/v1/packs?dryRun=true", "/v1/scenarios")) {
        for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=B")) {
          RunningService.Answer answer = service.post(path, broken, type);
          assertThat(answer.status()).as(path + " " + type).isEqualTo(400);
          assertThat(answer.contentType()).startsWith("application/problem+json");
          assertThat(answer.body().get("detail").asString()).contains("boundary", "--data-binary");
        }
      }
    }
  }

  @Test
  void aFileOfNobodysIsRefused() {
    try (RunningService service = started()) {
      RunningService.Answer answer = service.post("/v1/packs", HEADINGS + "Norway,NO,1\n", "");
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.body().get("type").asString()).isEqualTo("/problems/unsigned-decision");
    }
  }

  private RunningService started() {
    RunningService service = RunningService.on(broker, data);
    await().atMost(PATIENCE).until(service::isReady);
    return service;
  }

  private static JsonNode awaitRisk(RunningService service, String supplier) {
    await()
        .atMost(PATIENCE)
        .until(() -> service.ask("/v1/suppliers/" + supplier + "/risk").status() == 200);
    return service.risk(supplier);
  }

  private static JsonNode awaitOther(RunningService service, String supplier, JsonNode before) {
    await()
        .atMost(PATIENCE)
        .until(() -> !service.risk(supplier).get("score").equals(before.get("score")));
    return service.risk(supplier);
  }

  private static double mid(JsonNode risk) {
    return risk.at("/score/mid").asDouble();
  }
}
