package org.tierlight.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.RunningIngest.json;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.message.kafka.QuarantineRecords;

/** Two instances on one broker that decide on the same refused record at one moment. */
@TestInstance(Lifecycle.PER_CLASS)
class TwoDecidersIT {

  private static final int RECORDS = 12;

  private static final String POISON =
      "{\"id\": \"%s\", \"name\": \"Fictional Mill\", \"country\": \"Atlantis\"}";

  private static final String MENDED =
      "{\"id\": \"%s\", \"name\": \"Fictional Mill %s\", \"country\": \"Turkey\"}";

  private static final Call DISCARD =
      (ingest, id) ->
          ingest.post("/v1/quarantine/" + id + "/discard", "{\"reason\": \"not needed\"}");

  private final TwoInstances both;

  TwoDecidersIT(@TempDir Path first, @TempDir Path second) {
    both = new TwoInstances(first, second);
  }

  @AfterAll
  void stop() {
    both.close();
  }

  @Test
  void aRecordMendedInTwoWaysAtOnceIsTakenInOnce() throws Exception {
    for (String id : setAside("mend")) {
      List<HttpResponse<String>> answers = atOnce(id, replay("A"), replay("B"));

      assertThat(answers.stream().map(HttpResponse::statusCode))
          .containsExactlyInAnyOrder(200, 409);
      assertThat(answers)
          .filteredOn(answer -> answer.statusCode() == 200)
          .extracting(answer -> json(answer).at("/receipt/status").asString())
          .containsExactly("ACCEPTED");
      assertThat(facts(id)).isEqualTo(1);
    }
  }

  @Test
  void whoIsToldThatARecordIsDiscardedIsToldTheTruth() throws Exception {
    for (String id : setAside("discard")) {
      List<HttpResponse<String>> answers = atOnce(id, replay("A"), DISCARD);

      assertThat(answers.stream().map(HttpResponse::statusCode))
          .containsExactlyInAnyOrder(200, 409);
      String told =
          answers.stream()
              .filter(answer -> answer.statusCode() == 200)
              .map(answer -> json(answer).path("state").asString())
              .findFirst()
              .orElseThrow();
      assertThat(facts(id)).isEqualTo(told.equals("REPLAYED") ? 1 : 0);
      for (RunningIngest each : both.each()) {
        Await.until("the same there", () -> state(each, id).equals(told));
      }
    }
  }

  @FunctionalInterface
  private interface Call {
    HttpResponse<String> on(RunningIngest ingest, String id);
  }

  /** The supplier gets the id of the record that it comes from. */
  private static Call replay(String name) {
    return (ingest, id) ->
        ingest.post("/v1/quarantine/" + id + "/replay", MENDED.formatted(id, name));
  }

  private List<HttpResponse<String>> atOnce(String id, Call first, Call second) throws Exception {
    return TwoInstances.all(
        List.of(() -> first.on(both.one(), id), () -> second.on(both.other(), id)));
  }

  /** The ids of records that both instances know to be refused. */
  private List<String> setAside(String word) {
    IntStream.range(0, RECORDS)
        .mapToObj(k -> word + "-" + k)
        .forEach(
            key ->
                both.log()
                    .send(
                        new ProducerRecord<>(
                            "inbound.suppliers",
                            key.getBytes(UTF_8),
                            POISON.formatted(key).getBytes(UTF_8))));
    Await.until("all set aside", () -> refused(word).size() == RECORDS);
    List<String> ids = refused(word);
    for (RunningIngest each : both.each()) {
      ids.forEach(id -> Await.until("known there", () -> !state(each, id).isEmpty()));
    }
    return ids;
  }

  private List<String> refused(String word) {
    return both.log().all("quarantine").stream()
        .filter(record -> record.headers().lastHeader("tierlight_position") != null)
        .filter(record -> new String(record.key(), UTF_8).startsWith(word + "-"))
        .map(record -> QuarantineRecords.position(record).orElseThrow())
        .map(where -> where.topic() + "-" + where.partition() + "-" + where.offset())
        .toList();
  }

  private static String state(RunningIngest ingest, String id) {
    HttpResponse<String> answer = ingest.call("GET", "/v1/quarantine/" + id, "");
    return answer.statusCode() == 200 ? json(answer).at("/record/state").asString() : "";
  }

  private long facts(String supplier) {
    return both.log().all("facts.suppliers").stream()
        .filter(record -> new String(record.key(), UTF_8).equals(supplier))
        .count();
  }
}
