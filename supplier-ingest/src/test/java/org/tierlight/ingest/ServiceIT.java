package org.tierlight.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.RunningIngest.assertProblem;
import static org.tierlight.ingest.Sample.SHIPMENT;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the service answers where nothing was asked that it takes in, and what it tells of itself.
 */
@ExtendWith(SharedIngest.class)
class ServiceIT {

  private final RunningIngest ingest;

  ServiceIT(SharedIngest.Started shared) {
    ingest = shared.ingest();
  }

  @Test
  void aBodyOfTwoMebibytesIsTooLarge() {
    HttpResponse<String> refused =
        ingest.post("/v1/suppliers", "{\"name\": \"" + "x".repeat(2 * 1024 * 1024) + "\"}");

    assertThat(refused.statusCode()).isEqualTo(413);
    assertProblem(refused, "/problems/body-too-large");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /v1/suppliers, text/plain, 415, unsupported-media-type",
    "POST, /v1/evidence, text/html, 415, unsupported-media-type",
    "POST, /v1/grievances, text/html, 415, unsupported-media-type",
    "POST, /v1/suppliers, multipart/form-data, 415, unsupported-media-type",
    "POST, /v1/shipments, multipart/form-data; boundary=B, 415, unsupported-media-type",
    "POST, /v1/grievances, multipart/form-data, 415, unsupported-media-type",
    "GET, /v1/suppliers, application/json, 405, method-not-allowed",
    "GET, /nothing, application/json, 404, not-found",
    "GET, /error, application/json, 404, not-found",
    "POST, /v1/suppliers, application/json, 400, malformed-submission"
  })
  void whatCannotBeAnsweredIsAProblem(
      String method, String path, String type, int status, String problem) {
    HttpResponse<String> response = ingest.call(method, path, "", "Content-Type", type);

    assertThat(response.statusCode()).isEqualTo(status);
    assertProblem(response, "/problems/" + problem);
  }

  @Test
  void countsAndHealthAreShown() {
    ingest.post("/v1/shipments", SHIPMENT.formatted("counted-1", "1"));

    assertThat(ingest.call("GET", "/livez", "").statusCode()).isEqualTo(200);
    assertThat(ingest.call("GET", "/readyz", "").body()).contains("\"reasons\":[]");
    assertThat(ingest.call("GET", "/metrics", "").body())
        .contains(
            "tierlight_ingest_items_total{door=\"http\",kind=\"shipment\",outcome=\"accepted\"}")
        .contains("tierlight_ingest_known_keys");
  }
}
