package org.tierlight.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.RunningIngest.assertProblem;
import static org.tierlight.ingest.RunningIngest.json;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tierlight.message.EvidenceFact;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.Fact;

/** Grievances over HTTP: published ones count, others are refused. */
@ExtendWith(SharedIngest.class)
class GrievanceIT {

  private static final String GRIEVANCE =
      """
      {"site": "%s", "indicator": "withholding of wages",
       "severity": {"scale": "serious", "scope": "some", "irremediability": "partly"},
       "month": "2026-02", "channel": "hotline",
       "consentToPublish": {"complainants": true, "representative": %s}}""";

  private final RunningIngest ingest;
  private final Log log;

  GrievanceIT(SharedIngest.Started shared) {
    ingest = shared.ingest();
    log = shared.log();
  }

  @Test
  void aPublishedGrievanceCountsAndIsFoundByItsReceipt() {
    HttpResponse<String> taken =
        ingest.post(
            "/v1/grievances", GRIEVANCE.formatted("site-9", "true"), "Idempotency-Key", "case-1");
    HttpResponse<String> again =
        ingest.post(
            "/v1/grievances", GRIEVANCE.formatted("site-9", "true"), "Idempotency-Key", "case-1");
    String code = json(taken).path("receipt").asString();

    assertThat(taken.statusCode()).isEqualTo(202);
    assertThat(json(again).path("status").asString()).isEqualTo("DUPLICATE");
    assertThat(json(again).path("receipt").asString()).isEqualTo(code);
    assertThat(json(ingest.call("GET", "/v1/grievances/" + code, "")).path("status").asString())
        .isEqualTo("PUBLISHED");
    assertThat(ingest.call("GET", "/v1/grievances/grv-000000000000000000000000", "").statusCode())
        .isEqualTo(404);
    Fact<EvidenceFact> fact = log.fact(json(taken), EvidenceFact.class);
    assertThat(fact.content()).isInstanceOf(EvidenceRecorded.class);
    assertThat(fact.envelope().source()).isEqualTo("/grievances");
    assertThat(log.raw(json(taken))).doesNotContain(code).doesNotContain("case-1");
  }

  @Test
  void anUnpublishedGrievanceIsRefusedWithWhatHelpsInstead() {
    HttpResponse<String> refused =
        ingest.post(
            "/v1/grievances", GRIEVANCE.formatted("site-9", "false"), "Idempotency-Key", "case-2");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertProblem(refused, "/problems/no-consent");
    assertThat(json(refused).path("detail").asString())
        .contains("privacy gate")
        .contains("case handlers");
  }

  @Test
  void aPackedBodyIsNoFormatHereAsAtAnyOtherDoor() {
    for (String type : List.of("application/json", "text/csv")) {
      HttpResponse<String> refused =
          ingest.call(
              "POST",
              "/v1/grievances",
              "",
              "Content-Type",
              type,
              "Content-Encoding",
              "gzip",
              "Idempotency-Key",
              "case-3");

      assertThat(refused.statusCode()).isEqualTo(415);
      assertProblem(refused, "/problems/unsupported-media-type");
    }
  }

  @Test
  void aGrievanceWithoutAKeyIsRefused() {
    HttpResponse<String> refused =
        ingest.post("/v1/grievances", GRIEVANCE.formatted("site-9", "true"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(json(refused).at("/problems/0/code").asString()).isEqualTo("MISSING_KEY");
  }
}
