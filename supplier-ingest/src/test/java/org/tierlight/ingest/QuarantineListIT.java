package org.tierlight.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.RefusedRecords.POISON;
import static org.tierlight.ingest.RunningIngest.assertProblem;
import static org.tierlight.ingest.RunningIngest.json;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of refused records over HTTP, and what never is. */
@TestInstance(Lifecycle.PER_CLASS)
class QuarantineListIT {

  private final RefusedRecords quarantine;

  QuarantineListIT(@TempDir Path data) {
    this.quarantine = new RefusedRecords(data);
  }

  @AfterAll
  void stop() {
    quarantine.close();
  }

  @Test
  void aTextWithoutFieldsIsNeverShown() {
    String id = quarantine.setAside("row-1", "worker_name,phone\nMaria Secret,0551");

    assertThat(quarantine.ingest.call("GET", "/v1/quarantine/" + id, "").body())
        .contains("WITHHELD")
        .doesNotContain("Secret");
  }

  @Test
  void fieldsAboutPersonsAreNeverShown() {
    String id =
        quarantine.setAside(
            "person-1",
            "{\"id\": \"person-1\", \"name\": \"Fictional Mill\", \"workerName\": \"J. Secret\"}");

    String shown = quarantine.ingest.call("GET", "/v1/quarantine/" + id, "").body();

    assertThat(shown).contains("/workerName").contains("WITHHELD").doesNotContain("Secret");
    assertThat(quarantine.ingest.call("GET", "/v1/quarantine", "").body()).doesNotContain("Secret");
    HttpResponse<String> mended =
        quarantine.ingest.post(
            "/v1/quarantine/" + id + "/replay", "{\"id\": \"person-1\", \"passport\": \"Secret\"}");
    assertThat(mended.statusCode()).isEqualTo(422);
    assertThat(quarantine.ingest.call("GET", "/v1/quarantine/" + id, "").body())
        .doesNotContain("Secret");
  }

  @Test
  void whatIsNoneOfThemIsAProblemThatSaysWhatToDo() {
    assertThat(
            quarantine
                .ingest
                .call("GET", "/v1/quarantine/inbound.suppliers-0-999999", "")
                .statusCode())
        .isEqualTo(404);
    for (String query :
        List.of("limit=251", "limit=0", "limit=x", "cursor=x", "state=GONE", "foo=1", "reason=")) {
      HttpResponse<String> refused = quarantine.ingest.call("GET", "/v1/quarantine?" + query, "");
      assertThat(refused.statusCode()).as(query).isEqualTo(400);
      assertThat(refused.body()).contains("BAD_FILTER");
    }
    assertThat(quarantine.ingest.call("GET", "/v1/quarantine?limit=250", "").statusCode())
        .isEqualTo(200);
    assertProblem(
        quarantine.ingest.post("/v1/quarantine/a-0-1/replay", "x".repeat(1024 * 1024 + 1)),
        "/problems/body-too-large");
  }

  @Test
  void whatHasLeftTheLogIsListedNoMore() throws Exception {
    String id = quarantine.setAside("gone-1", POISON.formatted("gone-1"));

    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", quarantine.broker.bootstrapServers()))) {
      TopicPartition all = new TopicPartition("quarantine", 0);
      // Up to the end, whatever that is.
      admin.deleteRecords(Map.of(all, RecordsToDelete.beforeOffset(-1))).all().get();
    }

    Await.until(
        "forgotten",
        () -> quarantine.ingest.call("GET", "/v1/quarantine/" + id, "").statusCode() == 404);
    assertThat(quarantine.get("/v1/quarantine").at("/counts/open").asLong()).isZero();
  }

  @Test
  void tenThousandPagesThroughInBoundedMemory() {
    String broken = "{\"id\": \"many-%d\", \"name\": \"" + "x".repeat(2_000);
    quarantine.log.sendAll(
        IntStream.range(0, 10_000)
            .mapToObj(
                each ->
                    new ProducerRecord<byte[], byte[]>(
                        "inbound.shipments", broken.formatted(each).getBytes(UTF_8)))
            .toList());
    String all = "/v1/quarantine?topic=inbound.shipments&state=open&limit=250";
    Await.until("all set aside", () -> quarantine.get(all).at("/total/count").asInt() == 10_000);

    Set<String> ids = new HashSet<>();
    String next = "";
    int pages = 0;
    do {
      String cursor = next.isEmpty() ? "" : "&cursor=" + next;
      HttpResponse<String> page = quarantine.ingest.call("GET", all + cursor, "");
      assertThat(page.body().length()).isLessThan(250 * 400);
      json(page).path("items").forEach(item -> ids.add(item.path("id").asString()));
      next = json(page).path("next").asString("");
      pages++;
    } while (!next.isEmpty());

    assertThat(ids).hasSize(10_000);
    assertThat(pages).isEqualTo(40);
    quarantine.assertBalanced();
  }
}
