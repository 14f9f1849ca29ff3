package org.tierlight.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.RunningIngest.json;
import static org.tierlight.ingest.RunningIngest.lines;
import static org.tierlight.ingest.Sample.SHIPMENT;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Lines of JSON of any number, answered while they come. */
@ExtendWith(SharedIngest.class)
class LineStreamIT {

  private final RunningIngest ingest;
  private final Log log;

  LineStreamIT(SharedIngest.Started shared) {
    ingest = shared.ingest();
    log = shared.log();
  }

  @Test
  void twentyThousandLinesStreamThrough() {
    int count = 20_000;
    String body =
        IntStream.range(0, count)
            .mapToObj(each -> SHIPMENT.formatted("line-" + each, "1").replace("\n", ""))
            .collect(Collectors.joining("\n"));

    HttpResponse<String> response =
        ingest.call("POST", "/v1/shipments", body, "Content-Type", "application/x-ndjson");

    List<JsonNode> receipts = lines(response);
    assertThat(response.statusCode()).isEqualTo(202);
    assertThat(receipts).hasSize(count);
    assertThat(receipts).allMatch(each -> each.path("status").asString().equals("ACCEPTED"));
    assertThat(receipts.getLast().path("index").asInt()).isEqualTo(count - 1);
    ConsumerRecord<byte[], byte[]> last = log.at(receipts.getLast().path("position").asString());
    assertThat(new String(last.key(), UTF_8)).isEqualTo("brand-1");
  }

  @Test
  void whoWaitsForEachReceiptBeforeTheNextLineGetsIt() {
    try (Conversation conversation = Conversation.begin(ingest.uri("/v1/shipments"))) {
      for (int number = 0; number < 3; number++) {
        String line = SHIPMENT.formatted("waited-" + number, "1").replace("\n", "");
        conversation.say(line + "\n");
        JsonNode receipt = conversation.hear();
        assertThat(receipt.path("index").asInt()).isEqualTo(number);
        assertThat(receipt.path("status").asString()).isEqualTo("ACCEPTED");
      }
      conversation.say(SHIPMENT.formatted("waited-3", "1").replace("\n", ""));
      conversation.end();
      assertThat(conversation.hear().path("index").asInt()).isEqualTo(3);
    }
  }

  @Test
  void aBadLineCostsOnlyItself() {
    String longLine =
        SHIPMENT
            .formatted("long-1", "1")
            .replace("\n", "")
            .replace("mill-3", "x".repeat(70 * 1024));
    String body =
        String.join(
            "\n",
            SHIPMENT.formatted("good-1", "1").replace("\n", ""),
            longLine,
            "{\"id\": ",
            "",
            SHIPMENT.formatted("good-2", "1").replace("\n", ""));

    List<JsonNode> receipts =
        lines(ingest.call("POST", "/v1/shipments", body, "Content-Type", "application/x-ndjson"));

    assertThat(receipts.stream().map(each -> each.path("index").asInt()))
        .containsExactly(0, 1, 2, 4);
    assertThat(receipts.stream().map(each -> each.at("/problems/0/code").asString("")))
        .containsExactly("", "LINE_TOO_LONG", "MALFORMED_JSON", "");
  }

  @Test
  void bytesThatAreNotUtf8AreRefusedInTheirLine() {
    byte[] body =
        "{\"id\": \"latin\", \"name\": \"M\u00fchle\"}\n{\"id\": \"utf\", \"name\": \"Muehle\"}"
            .getBytes(ISO_8859_1);

    HttpResponse<String> lines =
        ingest.call("POST", "/v1/suppliers", body, "Content-Type", "application/x-ndjson");
    HttpResponse<String> single =
        ingest.call("POST", "/v1/suppliers", body, "Content-Type", "application/json");

    assertThat(lines(lines).getFirst().at("/problems/0/code").asString()).isEqualTo("NOT_UTF8");
    assertThat(lines(lines).getLast().path("status").asString()).isEqualTo("ACCEPTED");
    assertThat(single.statusCode()).isEqualTo(400);
    assertThat(json(single).at("/problems/0/code").asString()).isEqualTo("NOT_UTF8");
  }
}
