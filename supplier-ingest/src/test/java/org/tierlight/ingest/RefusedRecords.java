package org.tierlight.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.RunningIngest.json;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tierlight.message.kafka.QuarantineRecords;
import org.tierlight.testkit.Broker;
import tools.jackson.databind.JsonNode;

/** A broker and an ingest of their own, into whose quarantine records can be brought. */
final class RefusedRecords implements AutoCloseable {

  static final String POISON =
      "{\"id\": \"%s\", \"name\": \"Fictional Mill\", \"country\": \"Atlantis\"}";
  static final String GOOD =
      "{\"id\": \"%s\", \"name\": \"Fictional Mill\", \"country\": \"Turkey\"}";

  final Broker broker = Broker.start();
  final Log log = new Log(broker.bootstrapServers());
  final RunningIngest ingest;

  RefusedRecords(Path data) {
    this.ingest = RunningIngest.ready(broker.bootstrapServers(), data);
  }

  @Override
  public void close() {
    ingest.close();
    log.close();
    broker.close();
  }

  /** What was set aside is open, replayed or discarded, in all and by reason. */
  void assertBalanced() {
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
  String setAside(String word, String json) {
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

  HttpResponse<String> discard(String id, String body) {
    return ingest.post("/v1/quarantine/" + id + "/discard", body);
  }

  JsonNode get(String path) {
    return json(ingest.call("GET", path, ""));
  }

  JsonNode post(String path) {
    return json(ingest.post(path, ""));
  }
}
