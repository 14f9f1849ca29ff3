package org.tierlight.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.RunningIngest.assertProblem;
import static org.tierlight.ingest.RunningIngest.json;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.Position;
import tools.jackson.databind.JsonNode;

/** Refused records over HTTP, on a broker of their own. */
@TestInstance(Lifecycle.PER_CLASS)
class QuarantineIT {

  private static final String POISON =
      "{\"id\": \"%s\", \"name\": \"Fictional Mill\", \"country\": \"Atlantis\"}";
  private static final String GOOD =
      "{\"id\": \"%s\", \"name\": \"Fictional Mill\", \"country\": \"Turkey\"}";

  private final Path data;
  private final Broker broker = Broker.start();
  private final Log log = new Log(broker.bootstrapServers());
  private final RunningIngest ingest;

  QuarantineIT(@TempDir Path data) {
    this.data = data;
    this.ingest = RunningIngest.ready(broker.bootstrapServers(), data);
  }

  @AfterAll
  void stop() {
    ingest.close();
    log.close();
    broker.close();
  }

  @Test
  void poisonIsListedInspectedMendedAndReplayedOnce() {
    String id = setAside("mend-1", POISON.formatted("mend-1"));
    JsonNode record = get("/v1/quarantine/" + id);
    assertThat(record.at("/faults/0/code").asString()).isEqualTo("UNKNOWN_COUNTRY");
    assertThat(record.at("/faults/0/pointer").asString()).isEqualTo("/country");
    assertThat(record.at("/faults/0/hint").asString()).contains("ISO 3166-1");
    assertThat(record.at("/body/content").asString()).isEqualTo(POISON.formatted("mend-1"));
    assertThat(record.at("/record/replay").asString()).isEqualTo("MENDABLE");

    HttpResponse<String> refused = ingest.post("/v1/quarantine/" + id + "/replay", "");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertProblem(refused, "/problems/submission-refused");
    JsonNode tried = get("/v1/quarantine/" + id);
    assertThat(tried.at("/record/state").asString()).isEqualTo("OPEN");
    assertThat(tried.at("/tried/fault/code").asString()).isEqualTo("UNKNOWN_COUNTRY");

    HttpResponse<String> mended =
        ingest.post(
            "/v1/quarantine/" + id + "/replay",
            GOOD.formatted("mend-1"),
            "Tierlight-Source",
            "erp");
    assertThat(mended.statusCode()).isEqualTo(200);
    assertThat(json(mended).at("/receipt/status").asString()).isEqualTo("ACCEPTED");
    HttpResponse<String> again =
        ingest.post("/v1/quarantine/" + id + "/replay", GOOD.formatted("mend-1"));
    assertThat(json(again).at("/receipt/status").asString()).isEqualTo("DUPLICATE");
    assertThat(json(again).at("/receipt/position")).isEqualTo(json(mended).at("/receipt/position"));

    assertThat(facts("mend-1")).isEqualTo(1);
    JsonNode settled = get("/v1/quarantine/" + id).path("settled");
    assertThat(settled.path("how").asString()).isEqualTo("REPLAYED");
    assertThat(settled.path("by").asString()).isEqualTo("erp");
    assertThat(settled.path("mended").asBoolean()).isTrue();
    assertProblem(discard(id, "{\"reason\": \"too late\"}"), "/problems/record-settled");
    assertBalanced();
  }

  /** What curl says of every body, unless it is told otherwise. */
  @Test
  void aBodyThatSaysItIsAFormIsReadAsAnyOther() {
    String form = "application/x-www-form-urlencoded";
    String mended = setAside("form-1", POISON.formatted("form-1"));
    String needless = setAside("form-2", POISON.formatted("form-2"));

    HttpResponse<String> replayed =
        ingest.call(
            "POST",
            "/v1/quarantine/" + mended + "/replay",
            GOOD.formatted("form-1"),
            "Content-Type",
            form);
    HttpResponse<String> discarded =
        ingest.call(
            "POST",
            "/v1/quarantine/" + needless + "/discard",
            "{\"reason\": \"A test of the sender\"}",
            "Content-Type",
            form);

    assertThat(replayed.body()).contains("ACCEPTED");
    assertThat(discarded.statusCode()).as(discarded.body()).isEqualTo(200);
  }

  @Test
  void aTextWithoutFieldsIsNeverShown() {
    String id = setAside("row-1", "worker_name,phone\nMaria Secret,0551");

    assertThat(ingest.call("GET", "/v1/quarantine/" + id, "").body())
        .contains("WITHHELD")
        .doesNotContain("Secret");
  }

  @Test
  void whatIsDiscardedNeedsAReasonAndStaysSo() {
    String id = setAside("discard-1", POISON.formatted("discard-1"));

    assertProblem(discard(id, "{}"), "/problems/submission-refused");
    assertProblem(discard(id, "{\"reason\": \" \"}"), "/problems/submission-refused");
    assertProblem(discard(id, ""), "/problems/malformed-submission");
    assertThat(discard(id, "{\"reason\": \"A test of the sender\"}").statusCode()).isEqualTo(200);
    assertThat(discard(id, "{\"reason\": \"Another\"}").statusCode()).isEqualTo(200);

    assertThat(get("/v1/quarantine/" + id).at("/settled/reason").asString())
        .isEqualTo("A test of the sender");
    HttpResponse<String> late = ingest.post("/v1/quarantine/" + id + "/replay", "");
    assertThat(late.statusCode()).isEqualTo(409);
    assertProblem(late, "/problems/record-settled");
    assertBalanced();
  }

  @Test
  void aRestartAndASecondInstanceShowTheSame() {
    String open = setAside("same-1", POISON.formatted("same-1"));
    String discarded = setAside("same-2", POISON.formatted("same-2"));
    String replayed = setAside("same-3", POISON.formatted("same-3"));
    discard(discarded, "{\"reason\": \"A test of the sender\"}");
    ingest.post("/v1/quarantine/" + replayed + "/replay", GOOD.formatted("same-3"));

    try (RunningIngest second = RunningIngest.ready(broker.bootstrapServers(), data)) {
      for (String id : List.of(open, discarded, replayed)) {
        Await.until(
            "known there too",
            () -> second.call("GET", "/v1/quarantine/" + id, "").statusCode() == 200);
        assertThat(json(second.call("GET", "/v1/quarantine/" + id, "")))
            .isEqualTo(get("/v1/quarantine/" + id));
      }
      HttpResponse<String> again =
          second.post("/v1/quarantine/" + replayed + "/replay", GOOD.formatted("same-3"));
      assertThat(json(again).at("/receipt/status").asString()).isEqualTo("DUPLICATE");
    }
    assertThat(facts("same-3")).isEqualTo(1);
  }

  @Test
  void fieldsAboutPersonsAreNeverShown() {
    String id =
        setAside(
            "person-1",
            "{\"id\": \"person-1\", \"name\": \"Fictional Mill\", \"workerName\": \"J. Secret\"}");

    String shown = ingest.call("GET", "/v1/quarantine/" + id, "").body();

    assertThat(shown).contains("/workerName").contains("WITHHELD").doesNotContain("Secret");
    assertThat(ingest.call("GET", "/v1/quarantine", "").body()).doesNotContain("Secret");
    HttpResponse<String> mended =
        ingest.post(
            "/v1/quarantine/" + id + "/replay", "{\"id\": \"person-1\", \"passport\": \"Secret\"}");
    assertThat(mended.statusCode()).isEqualTo(422);
    assertThat(ingest.call("GET", "/v1/quarantine/" + id, "").body()).doesNotContain("Secret");
  }

  @Test
  void allOfAReasonAreReplayedInBatches() {
    List<String> conflicts =
        IntStream.range(0, 5)
            .mapToObj(
                each -> {
                  ingest.post("/v1/suppliers", GOOD.formatted("all-" + each));
                  return setAside(
                      "all-" + each,
                      GOOD.formatted("all-" + each).replace("Fictional Mill", "Other Mill"));
                })
            .toList();

    JsonNode first = post("/v1/quarantine/replay?reason=ID_CONFLICT&limit=3");
    JsonNode second =
        post(
            "/v1/quarantine/replay?reason=ID_CONFLICT&limit=3&cursor="
                + first.path("next").asString());

    assertThat(first.path("receipts")).hasSize(3);
    assertThat(second.path("receipts")).hasSize(2);
    assertThat(second.path("next").isMissingNode()).isTrue();
    assertThat(first.path("left").asInt() + second.path("left").asInt()).isEqualTo(5);
    assertThat(get("/v1/quarantine/" + conflicts.getFirst()).at("/record/tried").asBoolean())
        .isTrue();
    assertProblem(ingest.post("/v1/quarantine/replay", ""), "/problems/bad-request");
    assertBalanced();
  }

  @Test
  void aFactThatReadersRefusedGoesInAgainUnchangedAndOnce() {
    log.send(refusedFact(41, "UNKNOWN_TYPE"));
    log.send(refusedFact(41, "BREAKS_RULE"));
    String id = "facts.suppliers-0-41";
    Await.until(
        "both reasons",
        () -> ingest.call("GET", "/v1/quarantine/" + id, "").body().contains("BREAKS_RULE"));

    HttpResponse<String> mended = ingest.post("/v1/quarantine/" + id + "/replay", "{}");
    assertThat(mended.statusCode()).isEqualTo(422);
    assertProblem(mended, "/problems/fact-not-mendable");
    JsonNode replayed = post("/v1/quarantine/" + id + "/replay");
    post("/v1/quarantine/" + id + "/replay");

    String position = replayed.at("/receipt/position").asString();
    var fact = log.at(position);
    assertThat(fact.value()).isEqualTo("{\"later\": true}".getBytes(UTF_8));
    assertThat(fact.headers().lastHeader("ce_id").value()).isEqualTo("e-41".getBytes(UTF_8));
    assertThat(fact.headers().lastHeader("tierlight_code")).isNull();
    assertThat(
            log.all("facts.suppliers").stream()
                .filter(each -> new String(each.value(), UTF_8).contains("later")))
        .hasSize(1);
    assertThat(get("/v1/quarantine/" + id).at("/record/state").asString()).isEqualTo("REPLAYED");
    assertBalanced();
  }

  @Test
  void whatIsNoneOfThemIsAProblemThatSaysWhatToDo() {
    assertThat(ingest.call("GET", "/v1/quarantine/inbound.suppliers-0-999999", "").statusCode())
        .isEqualTo(404);
    for (String query :
        List.of("limit=251", "limit=0", "limit=x", "cursor=x", "state=GONE", "foo=1", "reason=")) {
      HttpResponse<String> refused = ingest.call("GET", "/v1/quarantine?" + query, "");
      assertThat(refused.statusCode()).as(query).isEqualTo(400);
      assertThat(refused.body()).contains("BAD_FILTER");
    }
    assertThat(ingest.call("GET", "/v1/quarantine?limit=250", "").statusCode()).isEqualTo(200);
    assertProblem(
        ingest.post("/v1/quarantine/a-0-1/replay", "x".repeat(1024 * 1024 + 1)),
        "/problems/body-too-large");
  }

  @Test
  void tenThousandPagesThroughInBoundedMemory() {
    String broken = "{\"id\": \"many-%d\", \"name\": \"" + "x".repeat(2_000);
    log.sendAll(
        IntStream.range(0, 10_000)
            .mapToObj(
                each ->
                    new ProducerRecord<byte[], byte[]>(
                        "inbound.shipments", broken.formatted(each).getBytes(UTF_8)))
            .toList());
    String all = "/v1/quarantine?topic=inbound.shipments&state=open&limit=250";
    Await.until("all set aside", () -> get(all).at("/total/count").asInt() == 10_000);

    Set<String> ids = new HashSet<>();
    String next = "";
    int pages = 0;
    do {
      String cursor = next.isEmpty() ? "" : "&cursor=" + next;
      HttpResponse<String> page = ingest.call("GET", all + cursor, "");
      assertThat(page.body().length()).isLessThan(250 * 400);
      json(page).path("items").forEach(item -> ids.add(item.path("id").asString()));
      next = json(page).path("next").asString("");
      pages++;
    } while (!next.isEmpty());

    assertThat(ids).hasSize(10_000);
    assertThat(pages).isEqualTo(40);
    assertBalanced();
  }

  private void assertBalanced() {
    JsonNode counts = get("/v1/quarantine").path("counts");
    assertThat(counts.path("balance").asString())
        .isEqualTo("setAside = open + replayed + discarded");
    assertThat(counts.path("setAside").asLong()).isEqualTo(sum(counts)).isPositive();
    for (JsonNode reason : counts.path("byReason")) {
      assertThat(reason.path("setAside").asLong()).isEqualTo(sum(reason));
    }
  }

  private static long sum(JsonNode counts) {
    return counts.path("open").asLong()
        + counts.path("replayed").asLong()
        + counts.path("discarded").asLong();
  }

  /** Streams a record that is refused; its name in quarantine, once it is listed there. */
  private String setAside(String word, String json) {
    log.send(new ProducerRecord<>("inbound.suppliers", word.getBytes(UTF_8), json.getBytes(UTF_8)));
    Await.until("set aside", () -> name(word).isPresent());
    String id = name(word).orElseThrow();
    Await.until("listed", () -> ingest.call("GET", "/v1/quarantine/" + id, "").statusCode() == 200);
    return id;
  }

  private Optional<String> name(String word) {
    return log.all("quarantine").stream()
        .filter(record -> record.headers().lastHeader("tierlight_position") != null)
        .filter(record -> word.equals(record.key() == null ? "" : new String(record.key(), UTF_8)))
        .map(record -> QuarantineRecords.position(record).orElseThrow())
        .map(where -> where.topic() + "-" + where.partition() + "-" + where.offset())
        .findFirst();
  }

  private long facts(String key) {
    return log.all("facts.suppliers").stream()
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

  private HttpResponse<String> discard(String id, String body) {
    return ingest.post("/v1/quarantine/" + id + "/discard", body);
  }

  private JsonNode get(String path) {
    return json(ingest.call("GET", path, ""));
  }

  private JsonNode post(String path) {
    return json(ingest.post(path, ""));
  }
}
