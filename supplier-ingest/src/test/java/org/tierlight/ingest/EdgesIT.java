package org.tierlight.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.RunningIngest.assertProblem;
import static org.tierlight.ingest.RunningIngest.json;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Each limit of the door, at its edge and one beyond. */
@ExtendWith(SharedIngest.class)
class EdgesIT {

  private static final int MEBIBYTE = 1024 * 1024;
  private static final int LINE = 64 * 1024;
  private static final String SUPPLIER = "{\"id\": \"%s\", \"name\": \"Fictional Mill\"}";
  private static final String EVENT =
      "{\"specversion\": \"1.0\", \"id\": \"%s\", \"source\": \"/edge\", \"type\": \"t\", \"data\": %s}";

  private final RunningIngest ingest;

  EdgesIT(SharedIngest.Started shared) {
    ingest = shared.ingest();
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, edge-json",
    "application/cloudevents+json, edge-event",
    "application/cloudevents-batch+json, edge-batch"
  })
  void aBodyHasOneMebibyteAndNoByteMore(String type, String id) {
    String supplier = SUPPLIER.formatted(id);
    String event = EVENT.formatted(id, supplier);
    String item =
        switch (id) {
          case "edge-json" -> supplier;
          case "edge-event" -> event;
          default -> "[" + event + "]";
        };

    HttpResponse<String> taken = post(type, padded(item, MEBIBYTE));
    HttpResponse<String> refused = post(type, padded(item, MEBIBYTE + 1));
    HttpResponse<String> chunked = chunked(type, padded(item, MEBIBYTE + 1));

    assertThat(taken.statusCode()).isEqualTo(202);
    assertThat(List.of(refused.statusCode(), chunked.statusCode())).containsOnly(413);
    assertProblem(refused, "/problems/body-too-large");
  }

  @Test
  void aGrievanceHasOneMebibyteToo() {
    assertThat(grievance(MEBIBYTE).statusCode()).isEqualTo(422);
    assertThat(grievance(MEBIBYTE + 1).statusCode()).isEqualTo(413);
  }

  @Test
  void aLineHasSixtyFourKibibytesAndNoByteMore() {
    String lines =
        String.join(
            "\n",
            padded(SUPPLIER.formatted("edge-line-1"), LINE),
            padded(SUPPLIER.formatted("edge-line-2"), LINE + 1),
            SUPPLIER.formatted("edge-line-3"));

    List<JsonNode> receipts = RunningIngest.lines(post("application/x-ndjson", lines));

    assertThat(receipts)
        .extracting(receipt -> receipt.path("status").asString())
        .containsExactly("ACCEPTED", "REJECTED", "ACCEPTED");
    assertThat(receipts.get(1).at("/problems/0/code").asString()).isEqualTo("LINE_TOO_LONG");
  }

  @Test
  void aRowHasSixtyFourKibibytesAndNoByteMore() {
    String start = "VN,Fictional Mill,";
    String table =
        String.join(
            "\n",
            "country,name,address",
            start + "x".repeat(LINE - start.length()),
            start + "x".repeat(LINE + 1 - start.length()),
            "VN,Fictional Mill,1 Road");

    List<JsonNode> receipts = RunningIngest.lines(post("text/csv", table));

    assertThat(receipts)
        .extracting(receipt -> receipt.at("/problems/0/code").asString(""))
        .containsExactly("TOO_LONG", "LINE_TOO_LONG", "");
  }

  @Test
  void jsonHasThirtyTwoLevelsAndNoneMore() {
    HttpResponse<String> deepest = post("application/json", nested(32));
    HttpResponse<String> deeper = post("application/json", nested(33));

    assertThat(json(deepest).at("/problems/0/code").asString()).isEqualTo("WRONG_TYPE");
    assertThat(deeper.statusCode()).isEqualTo(400);
    assertThat(json(deeper).at("/problems/0/code").asString()).isEqualTo("TOO_DEEP");
  }

  @Test
  void aKeyHasTwoHundredSignsAndNoneMore() {
    String supplier = SUPPLIER.formatted("edge-key");

    HttpResponse<String> taken =
        ingest.post("/v1/suppliers", supplier, "Idempotency-Key", "k".repeat(200));
    HttpResponse<String> refused =
        ingest.post("/v1/suppliers", supplier, "Idempotency-Key", "k".repeat(201));

    assertThat(taken.statusCode()).isEqualTo(202);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("MALFORMED_KEY");
  }

  @Test
  void aNameHasThreeHundredSignsAndNoneMore() {
    String supplier = "{\"id\": \"edge-name\", \"name\": \"%s\"}";

    assertThat(ingest.post("/v1/suppliers", supplier.formatted("n".repeat(300))).statusCode())
        .isEqualTo(202);
    assertThat(ingest.post("/v1/suppliers", supplier.formatted("n".repeat(301))).body())
        .contains("TOO_LONG");
  }

  private HttpResponse<String> grievance(int bytes) {
    return ingest.post(
        "/v1/grievances", padded("{\"site\": \"edge\"}", bytes), "Idempotency-Key", "edge-1");
  }

  private HttpResponse<String> post(String type, String body) {
    return ingest.call("POST", "/v1/suppliers", body, "Content-Type", type);
  }

  private HttpResponse<String> chunked(String type, String body) {
    return ingest.call(
        "POST",
        "/v1/suppliers",
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(UTF_8))),
        "Content-Type",
        type);
  }

  private static String nested(int levels) {
    return "{\"name\": " + "[".repeat(levels - 1) + "]".repeat(levels - 1) + "}";
  }

  private static String padded(String json, int bytes) {
    return json + " ".repeat(bytes - json.length());
  }
}
