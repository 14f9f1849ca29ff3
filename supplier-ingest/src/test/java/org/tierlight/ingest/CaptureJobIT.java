package org.tierlight.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.Captures.JSON;
import static org.tierlight.ingest.Captures.PATH;
import static org.tierlight.ingest.RunningIngest.json;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The job that tells what became of a document of events: to whom, and of how much of it. */
@ExtendWith(SharedIngest.class)
class CaptureJobIT {

  private final Captures captures;
  private final RunningIngest ingest;

  CaptureJobIT(SharedIngest.Started shared) {
    captures = new Captures(shared);
    ingest = shared.ingest();
  }

  @Test
  void aJobIsShownAgainToWhomItBelongs() {
    HttpResponse<String> captured =
        captures.capture(JSON.formatted("", "job"), "application/json", "Tierlight-Source", "jobs");
    String location = captured.headers().firstValue("Location").orElseThrow();

    assertThat(captured.headers().firstValue("GS1-EPCIS-Version")).contains("2.0.0");
    HttpResponse<String> shown = ingest.call("GET", location, "", "Tierlight-Source", "jobs");
    assertThat(json(shown)).isEqualTo(json(captured));
    assertThat(ingest.call("GET", location, "", "Tierlight-Source", "other").statusCode())
        .isEqualTo(404);

    captures.capture(JSON.formatted("", "job"), "application/json", "Tierlight-Source", "jobs");
    HttpResponse<String> page =
        ingest.call("GET", PATH + "?perPage=1", "", "Tierlight-Source", "jobs");
    assertThat(json(page)).hasSize(1);
    assertThat(json(page).at("/0/duplicate").asInt()).isEqualTo(1);
    assertThat(json(page).at("/0/events").isMissingNode()).isTrue();
    String next = page.headers().firstValue("Link").orElseThrow();
    HttpResponse<String> older =
        ingest.call("GET", next.substring(1, next.indexOf('>')), "", "Tierlight-Source", "jobs");
    assertThat(json(older).at("/0/captureID")).isEqualTo(json(captured).path("captureID"));
    assertThat(older.headers().firstValue("Link")).isEmpty();
  }

  @Test
  void aDocumentIsWrittenWholeOrAsFarAsItGoes() {
    String document =
        "[%s, %s]"
            .formatted(
                JSON.formatted("", "whole"), JSON.formatted("", "bad").replace("shipping", "ship"));

    JsonNode rolledBack = json(captures.capture(document, "application/json"));
    assertThat(rolledBack.path("success").asBoolean()).isFalse();
    assertThat(rolledBack.path("captureErrorBehaviour").asString()).isEqualTo("rollback");
    assertThat(rolledBack.findValuesAsString("status"))
        .contains("REJECTED")
        .doesNotContain("ACCEPTED");
    assertThat(rolledBack.at("/events/0/problems/0/code").asString()).isEqualTo("ROLLED_BACK");
    assertThat(rolledBack.at("/events/1/problems/0/code").asString()).isEqualTo("UNKNOWN_CBV_WORD");
    assertThat(rolledBack.at("/events/1/problems/0/pointer").asString()).isEqualTo("/1/bizStep");

    JsonNode proceeded =
        json(
            captures.capture(
                document, "application/json", "GS1-Capture-Error-Behaviour", "proceed"));
    assertThat(proceeded.at("/events/0/status").asString()).isEqualTo("ACCEPTED");
    assertThat(proceeded.at("/events/1/status").asString()).isEqualTo("REJECTED");
    assertThat(proceeded.path("errors")).hasSize(1);
    assertThat(captures.shipments(proceeded)).hasSize(1);
  }
}
