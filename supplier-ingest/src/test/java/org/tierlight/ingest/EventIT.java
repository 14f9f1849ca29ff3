package org.tierlight.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.RunningIngest.json;
import static org.tierlight.ingest.Sample.SHIPMENT;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** An item is found again by whatever its sender knows of it. */
@ExtendWith(SharedIngest.class)
class EventIT {

  private final RunningIngest ingest;

  EventIT(SharedIngest.Started shared) {
    ingest = shared.ingest();
  }

  @Test
  void anItemIsFoundByItsReceiptAndItsOwnId() {
    JsonNode receipt = json(ingest.post("/v1/shipments", SHIPMENT.formatted("event-1", "10")));
    String position = receipt.path("position").asString();

    assertThat(receipt.path("event").asString()).matches("[0-9a-f]{32}");
    assertThat(position(receipt.path("event").asString())).isEqualTo(position);
    assertThat(position("event-1")).isEqualTo(position);
    JsonNode found = json(ask(position.replace("@", "%40")));
    assertThat(found.path("position").asString()).isEqualTo(position);
    assertThat(found.path("became").asString()).isEqualTo("org.tierlight.shipment.recorded.v1");
    assertThat(found.path("at").asString()).isNotEmpty();
  }

  @Test
  void aKeyIsFoundByTheOneWhoseItIs() {
    JsonNode receipt =
        json(
            ingest.post(
                "/v1/shipments",
                SHIPMENT.formatted("event-2", "10"),
                "Idempotency-Key",
                "event-key",
                "Tierlight-Source",
                "acme"));

    HttpResponse<String> mine =
        ingest.call("GET", "/internal/events/event-key", "", "Tierlight-Source", "acme");
    assertThat(json(mine).path("position")).isEqualTo(receipt.path("position"));
    assertThat(ask("event-key").statusCode()).isEqualTo(404);
  }

  @Test
  void aCloudEventIsFoundByItsSourceAndId() {
    JsonNode receipt =
        json(
            ingest.post(
                "/v1/shipments",
                SHIPMENT.formatted("event-3", "10"),
                "ce-specversion",
                "1.0",
                "ce-id",
                "event-c",
                "ce-source",
                "/fictional/office",
                "ce-type",
                "shipment"));

    assertThat(position("event-c?source=%2Ffictional%2Foffice"))
        .isEqualTo(receipt.path("position").asString());
    assertThat(ask("event-c").statusCode()).isEqualTo(404);
  }

  @Test
  void whatWasNeverTakenInIsUnknown() {
    assertThat(ask("event-never").statusCode()).isEqualTo(404);
    assertThat(ask("facts.shipments-0%40999999999").statusCode()).isEqualTo(404);
    assertThat(ask("facts.shipments-77%401").statusCode()).isEqualTo(404);
    assertThat(json(ask("risk.scores-0%400")).path("type").asString())
        .isEqualTo("/problems/unknown-event");
  }

  private String position(String id) {
    return json(ask(id)).path("position").asString();
  }

  private HttpResponse<String> ask(String id) {
    return ingest.call("GET", "/internal/events/" + id, "");
  }
}
