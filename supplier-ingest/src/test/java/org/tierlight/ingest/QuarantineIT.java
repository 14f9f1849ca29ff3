package org.tierlight.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.RefusedRecords.GOOD;
import static org.tierlight.ingest.RefusedRecords.POISON;
import static org.tierlight.ingest.RunningIngest.assertProblem;
import static org.tierlight.ingest.RunningIngest.json;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.message.Refusal;
import org.tierlight.message.kafka.QuarantineRecords;
import org.tierlight.vocabulary.Position;
import tools.jackson.databind.JsonNode;

/** What becomes of refused records over HTTP: mended, replayed, discarded. */
@TestInstance(Lifecycle.PER_CLASS)
class QuarantineIT {

  private final Path data;
  private final RefusedRecords quarantine;

  QuarantineIT(@TempDir Path data) {
    this.data = data;
    this.quarantine = new RefusedRecords(data);
  }

  @AfterAll
  void stop() {
    quarantine.close();
  }

  @Test
  void poisonIsListedInspectedMendedAndReplayedOnce() {
    String id = quarantine.setAside("mend-1", POISON.formatted("mend-1"));
    JsonNode record = quarantine.get("/v1/quarantine/" + id);
    assertThat(record.at("/faults/0/code").asString()).isEqualTo("UNKNOWN_COUNTRY");
    assertThat(record.at("/faults/0/pointer").asString()).isEqualTo("/country");
    assertThat(record.at("/faults/0/hint").asString()).contains("ISO 3166-1");
    assertThat(record.at("/body/content").asString()).isEqualTo(POISON.formatted("mend-1"));
    assertThat(record.at("/record/replay").asString()).isEqualTo("MENDABLE");

    HttpResponse<String> refused = quarantine.ingest.post("/v1/quarantine/" + id + "/replay", "");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertProblem(refused, "/problems/submission-refused");
    JsonNode tried = quarantine.get("/v1/quarantine/" + id);
    assertThat(tried.at("/record/state").asString()).isEqualTo("OPEN");
    assertThat(tried.at("/tried/fault/code").asString()).isEqualTo("UNKNOWN_COUNTRY");

    HttpResponse<String> mended =
        quarantine.ingest.post(
            "/v1/quarantine/" + id + "/replay",
            GOOD.formatted("mend-1"),
            "Tierlight-Source",
            "erp");
    assertThat(mended.statusCode()).isEqualTo(200);
    assertThat(json(mended).at("/receipt/status").asString()).isEqualTo("ACCEPTED");
    HttpResponse<String> again =
        quarantine.ingest.post("/v1/quarantine/" + id + "/replay", GOOD.formatted("mend-1"));
    assertThat(json(again).at("/receipt/status").asString()).isEqualTo("DUPLICATE");
    assertThat(json(again).at("/receipt/position")).isEqualTo(json(mended).at("/receipt/position"));

    assertThat(facts("mend-1")).isEqualTo(1);
    JsonNode settled = quarantine.get("/v1/quarantine/" + id).path("settled");
    assertThat(settled.path("how").asString()).isEqualTo("REPLAYED");
    assertThat(settled.path("by").asString()).isEqualTo("erp");
    assertThat(settled.path("mended").asBoolean()).isTrue();
    assertProblem(quarantine.discard(id, "{\"reason\": \"too late\"}"), "/problems/record-settled");
    quarantine.assertBalanced();
  }

  /** What curl says of every body, unless it is told otherwise. */
  @Test
  void aBodyThatSaysItIsAFormIsReadAsAnyOther() {
    String form = "application/x-www-form-urlencoded";
    String mended = quarantine.setAside("form-1", POISON.formatted("form-1"));
    String needless = quarantine.setAside("form-2", POISON.formatted("form-2"));

    HttpResponse<String> replayed =
        quarantine.ingest.call(
            "POST",
            "/v1/quarantine/" + mended + "/replay",
            GOOD.formatted("form-1"),
            "Content-Type",
            form);
    HttpResponse<String> discarded =
        quarantine.ingest.call(
            "POST",
            "/v1/quarantine/" + needless + "/discard",
            "{\"reason\": \"A test of the sender\"}",
            "Content-Type",
            form);

    assertThat(replayed.body()).contains("ACCEPTED");
    assertThat(discarded.statusCode()).as(discarded.body()).isEqualTo(200);
  }

  @Test
  void whatIsDiscardedNeedsAReasonAndStaysSo() {
    String id = quarantine.setAside("discard-1", POISON.formatted("discard-1"));

    assertProblem(quarantine.discard(id, "{}"), "/problems/submission-refused");
    assertProblem(quarantine.discard(id, "{\"reason\": \" \"}"), "/problems/submission-refused");
    assertProblem(quarantine.discard(id, ""), "/problems/malformed-submission");
    assertThat(quarantine.discard(id, "{\"reason\": \"A test of the sender\"}").statusCode())
        .isEqualTo(200);
    assertThat(quarantine.discard(id, "{\"reason\": \"Another\"}").statusCode()).isEqualTo(200);

    assertThat(quarantine.get("/v1/quarantine/" + id).at("/settled/reason").asString())
        .isEqualTo("A test of the sender");
    HttpResponse<String> late = quarantine.ingest.post("/v1/quarantine/" + id + "/replay", "");
    assertThat(late.statusCode()).isEqualTo(409);
    assertProblem(late, "/problems/record-settled");
    quarantine.assertBalanced();
  }

  @Test
  void aRestartAndASecondInstanceShowTheSame() {
    String open = quarantine.setAside("same-1", POISON.formatted("same-1"));
    String discarded = quarantine.setAside("same-2", POISON.formatted("same-2"));
    String replayed = quarantine.setAside("same-3", POISON.formatted("same-3"));
    quarantine.discard(discarded, "{\"reason\": \"A test of the sender\"}");
    quarantine.ingest.post("/v1/quarantine/" + replayed + "/replay", GOOD.formatted("same-3"));

    try (RunningIngest second = RunningIngest.ready(quarantine.broker.bootstrapServers(), data)) {
      for (String id : List.of(open, discarded, replayed)) {
        Await.until(
            "known there too",
            () -> second.call("GET", "/v1/quarantine/" + id, "").statusCode() == 200);
        assertThat(json(second.call("GET", "/v1/quarantine/" + id, "")))
            .isEqualTo(quarantine.get("/v1/quarantine/" + id));
      }
      HttpResponse<String> again =
          second.post("/v1/quarantine/" + replayed + "/replay", GOOD.formatted("same-3"));
      assertThat(json(again).at("/receipt/status").asString()).isEqualTo("DUPLICATE");
    }
    assertThat(facts("same-3")).isEqualTo(1);
  }

  @Test
  void allOfAReasonAreReplayedInBatches() {
    List<String> conflicts =
        IntStream.range(0, 5)
            .mapToObj(
                each -> {
                  quarantine.ingest.post("/v1/suppliers", GOOD.formatted("all-" + each));
                  return quarantine.setAside(
                      "all-" + each,
                      GOOD.formatted("all-" + each).replace("Fictional Mill", "Other Mill"));
                })
            .toList();

    JsonNode first = quarantine.post("/v1/quarantine/replay?reason=ID_CONFLICT&limit=3");
    JsonNode second =
        quarantine.post(
            "/v1/quarantine/replay?reason=ID_CONFLICT&limit=3&cursor="
                + first.path("next").asString());

    assertThat(first.path("receipts")).hasSize(3);
    assertThat(second.path("receipts")).hasSize(2);
    assertThat(second.path("next").isMissingNode()).isTrue();
    assertThat(first.path("left").asInt() + second.path("left").asInt()).isEqualTo(5);
    assertThat(
            quarantine
                .get("/v1/quarantine/" + conflicts.getFirst())
                .at("/record/tried")
                .asBoolean())
        .isTrue();
    assertProblem(quarantine.ingest.post("/v1/quarantine/replay", ""), "/problems/bad-request");
    quarantine.assertBalanced();
  }

  @Test
  void aFactThatReadersRefusedGoesInAgainUnchangedAndOnce() {
    quarantine.log.send(refusedFact(41, "UNKNOWN_TYPE"));
    quarantine.log.send(refusedFact(41, "BREAKS_RULE"));
    String id = "facts.suppliers-0-41";
    Await.until(
        "both reasons",
        () ->
            quarantine
                .ingest
                .call("GET", "/v1/quarantine/" + id, "")
                .body()
                .contains("BREAKS_RULE"));

    HttpResponse<String> mended = quarantine.ingest.post("/v1/quarantine/" + id + "/replay", "{}");
    assertThat(mended.statusCode()).isEqualTo(422);
    assertProblem(mended, "/problems/fact-not-mendable");
    JsonNode replayed = quarantine.post("/v1/quarantine/" + id + "/replay");
    quarantine.post("/v1/quarantine/" + id + "/replay");

    String position = replayed.at("/receipt/position").asString();
    var fact = quarantine.log.at(position);
    assertThat(fact.value()).isEqualTo("{\"later\": true}".getBytes(UTF_8));
    assertThat(fact.headers().lastHeader("ce_id").value()).isEqualTo("e-41".getBytes(UTF_8));
    assertThat(fact.headers().lastHeader("tierlight_code")).isNull();
    assertThat(
            quarantine.log.all("facts.suppliers").stream()
                .filter(each -> new String(each.value(), UTF_8).contains("later")))
        .hasSize(1);
    assertThat(quarantine.get("/v1/quarantine/" + id).at("/record/state").asString())
        .isEqualTo("REPLAYED");
    quarantine.assertBalanced();
  }

  private long facts(String key) {
    return quarantine.log.all("facts.suppliers").stream()
        .filter(record -> new String(record.key(), UTF_8).equals(key))
        .count();
  }

  private static ProducerRecord<byte[], byte[]> refusedFact(long offset, String code) {
    RecordHeaders headers = new RecordHeaders();
    headers.add("ce_id", ("e-" + offset).getBytes(UTF_8));
    return QuarantineRecords.write(
        "s".getBytes(UTF_8),
        "{\"later\": true}".getBytes(UTF_8),
        headers,
        new Refusal(new Position("facts.suppliers", 0, offset), code, "", "not known here"));
  }
}
