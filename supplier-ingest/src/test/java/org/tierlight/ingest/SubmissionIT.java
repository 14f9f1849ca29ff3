package org.tierlight.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.RunningIngest.assertProblem;
import static org.tierlight.ingest.RunningIngest.json;
import static org.tierlight.ingest.Sample.SHIPMENT;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.message.EvidenceFact;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.Fact;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.message.SupplierFact;
import org.tierlight.vocabulary.Country;

/** Single items, lists and events over HTTP, as they stand in the log afterwards. */
@ExtendWith(SharedIngest.class)
class SubmissionIT {

  private final RunningIngest ingest;
  private final Log log;

  SubmissionIT(SharedIngest.Started shared) {
    ingest = shared.ingest();
    log = shared.log();
  }

  @Test
  void aSupplierIsInTheLogWhenItsReceiptComes() {
    HttpResponse<String> response =
        ingest.post(
            "/v1/suppliers",
            "{\"id\": \"http-1\", \"name\": \"Fictional Mill\", \"country\": \"Viet Nam\"}",
            "traceparent",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "Tierlight-Source",
            "acme");

    assertThat(response.statusCode()).isEqualTo(202);
    assertThat(json(response).path("status").asString()).isEqualTo("ACCEPTED");
    Fact<SupplierFact> fact = log.fact(json(response), SupplierFact.class);
    assertThat(fact.content())
        .isInstanceOfSatisfying(
            SupplierDeclared.class,
            supplier -> assertThat(supplier.country()).isEqualTo(new Country("VN")));
    assertThat(fact.envelope().source()).isEqualTo("/sources/acme");
    assertThat(fact.envelope().trace())
        .hasToString("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
  }

  @Test
  void theSameAgainIsADuplicateAndAnotherBodyAConflict() {
    HttpResponse<String> first = ingest.post("/v1/shipments", SHIPMENT.formatted("dup-1", "10"));
    HttpResponse<String> again = ingest.post("/v1/shipments", SHIPMENT.formatted("dup-1", "10.0"));
    HttpResponse<String> other = ingest.post("/v1/shipments", SHIPMENT.formatted("dup-1", "11"));
    HttpResponse<String> corrected =
        ingest.post(
            "/v1/shipments", SHIPMENT.formatted("dup-1", "11"), "Idempotency-Key", "correction-1");

    assertThat(json(first).path("status").asString()).isEqualTo("ACCEPTED");
    assertThat(again.statusCode()).isEqualTo(202);
    assertThat(json(again).path("status").asString()).isEqualTo("DUPLICATE");
    assertThat(json(again).path("position")).isEqualTo(json(first).path("position"));
    assertThat(other.statusCode()).isEqualTo(409);
    assertProblem(other, "/problems/id-conflict");
    assertThat(json(other).at("/receipt/problems/0/code").asString()).isEqualTo("ID_CONFLICT");
    assertThat(json(corrected).path("status").asString()).isEqualTo("ACCEPTED");
  }

  @Test
  void evidenceWithoutADocumentIsInTheLogWithWhatItsContentIs() {
    String evidence =
        """
        {"supplierId": "http-1", "sourceClass": "VERIFIED", "indicator": "isolation",
         "strength": 0.5, "observedAt": "%s", "source": "Fictional Union"}""";

    EvidenceRecorded first = evidence(evidence.formatted("2026-01-31"));
    EvidenceRecorded second = evidence(evidence.formatted("2026-02-01"));

    assertThat(first.fingerprint()).isNotNull().isEqualTo(second.fingerprint());
    assertThat(first.cluster()).isEqualTo(first.evidenceId()).isNotEqualTo(second.cluster());
  }

  private EvidenceRecorded evidence(String body) {
    HttpResponse<String> response = ingest.post("/v1/evidence", body);
    return (EvidenceRecorded) log.fact(json(response), EvidenceFact.class).content();
  }

  @Test
  void aListGetsOneReceiptAnItemAndSeesItsOwnDuplicates() {
    String body =
        "["
            + String.join(
                ",",
                SHIPMENT.formatted("list-1", "1"),
                SHIPMENT.formatted("list-2", "-1"),
                SHIPMENT.formatted("list-1", "1"),
                SHIPMENT.formatted("list-1", "2"),
                "7")
            + "]";

    HttpResponse<String> response = ingest.post("/v1/shipments", body);

    assertThat(response.statusCode()).isEqualTo(202);
    assertThat(json(response).findValuesAsString("status"))
        .containsExactly("ACCEPTED", "REJECTED", "DUPLICATE", "REJECTED", "REJECTED");
    assertThat(json(response).at("/1/problems/0/pointer").asString()).isEqualTo("/value/amount");
    assertThat(json(response).at("/2/position")).isEqualTo(json(response).at("/0/position"));
    assertThat(json(response).at("/3/problems/0/code").asString()).isEqualTo("ID_CONFLICT");
    assertThat(json(response).at("/4/problems/0/code").asString()).isEqualTo("WRONG_TYPE");
  }

  @Test
  void eventsComeInStructuredBinaryAndBatchedMode() {
    String event =
        """
        {"specversion": "1.0", "id": "%s", "source": "/erp", "type": "shipment",
         "time": "2026-03-02T00:00:00Z", "data": %s}""";
    String structured = event.formatted("ev-1", SHIPMENT.formatted("ce-1", "1"));

    HttpResponse<String> first =
        ingest.call(
            "POST", "/v1/shipments", structured, "Content-Type", "application/cloudevents+json");
    HttpResponse<String> binary =
        ingest.post(
            "/v1/shipments",
            SHIPMENT.formatted("ce-1", "1"),
            "ce-specversion",
            "1.0",
            "ce-id",
            "ev-1",
            "ce-source",
            "/erp",
            "ce-type",
            "shipment");
    HttpResponse<String> batch =
        ingest.call(
            "POST",
            "/v1/shipments",
            "[" + event.formatted("ev-2", SHIPMENT.formatted("ce-2", "-1")) + ",{}]",
            "Content-Type",
            "application/cloudevents-batch+json");

    Fact<ShipmentFact> fact = log.fact(json(first), ShipmentFact.class);
    assertThat(fact.envelope().id()).isEqualTo("ev-1");
    assertThat(fact.envelope().time()).isEqualTo("2026-03-02T00:00:00Z");
    assertThat(json(binary).path("status").asString()).isEqualTo("DUPLICATE");
    assertThat(json(batch).at("/0/problems/0/pointer").asString()).isEqualTo("/data/value/amount");
    assertThat(json(batch).at("/1/problems/0/code").asString()).isEqualTo("MALFORMED_EVENT");
  }

  @Test
  void halfAnEventIsRefusedByTheHeaderThatIsMissing() {
    HttpResponse<String> half =
        ingest.post(
            "/v1/shipments",
            SHIPMENT.formatted("ce-3", "1"),
            "ce-id",
            "ev-3",
            "ce-source",
            "/erp",
            "ce-type",
            "shipment");

    assertThat(half.statusCode()).isEqualTo(400);
    assertThat(json(half).at("/problems/0/pointer").asString()).isEqualTo("/ce-specversion");
  }

  @Test
  void aListMayBeTheDataOfOneEvent() {
    HttpResponse<String> list =
        ingest.post(
            "/v1/shipments",
            "[" + SHIPMENT.formatted("ce-4", "1") + "]",
            "ce-specversion",
            "1.0",
            "ce-id",
            "ev-4",
            "ce-source",
            "/erp",
            "ce-type",
            "shipment");

    assertThat(log.fact(json(list).get(0), ShipmentFact.class).envelope().id()).isEqualTo("ev-4#0");
  }

  @Test
  void aRehearsalWritesNothing() {
    String shipment = SHIPMENT.formatted("rehearsed-1", "1");

    HttpResponse<String> rehearsed = ingest.post("/v1/shipments?dryRun=true", shipment);
    HttpResponse<String> real = ingest.post("/v1/shipments", shipment);

    assertThat(rehearsed.statusCode()).isEqualTo(200);
    assertThat(json(rehearsed).has("position")).isFalse();
    assertThat(json(real).path("status").asString()).isEqualTo("ACCEPTED");
  }

  @Test
  void evidenceIsTakenAsCodes() {
    HttpResponse<String> taken =
        ingest.post(
            "/v1/evidence",
            """
            {"supplierId": "mill-3", "sourceClass": "official", "indicator": "debt bondage",
             "strength": 1, "observedAt": "2026-01-01", "source": "Fictional Customs"}""");
    HttpResponse<String> story =
        ingest.post("/v1/evidence", "{\"supplierId\": \"mill-3\", \"story\": \"Amina said\"}");

    assertThat(taken.statusCode()).isEqualTo(202);
    assertThat(story.statusCode()).isEqualTo(422);
    assertThat(story.body()).contains("/story").doesNotContain("Amina");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"dryRun=maybe", "dryRun=1", "dryRun", "dryrun=true", "dryRun=true&dryRun=false"})
  void whatMightBeADryRunIsNeverWritten(String query) {
    HttpResponse<String> response =
        ingest.post("/v1/shipments?" + query, SHIPMENT.formatted("dry-" + query.hashCode(), "1"));

    assertThat(response.statusCode()).isEqualTo(400);
    assertProblem(response, "/problems/bad-request");
    assertThat(json(response).at("/problems/0/code").asString()).isEqualTo("BAD_PARAMETER");
  }

  @Test
  void aCompressedBodyIsRefusedAsSuch() {
    HttpResponse<String> response =
        ingest.post("/v1/shipments", SHIPMENT.formatted("gz-1", "1"), "Content-Encoding", "gzip");

    assertThat(response.statusCode()).isEqualTo(415);
    assertProblem(response, "/problems/unsupported-media-type");
  }

  @Test
  void aBatchOfEventsThatIsNoListIsRefused() {
    HttpResponse<String> response =
        ingest.call(
            "POST", "/v1/shipments", "{}", "Content-Type", "application/cloudevents-batch+json");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).at("/problems/0/code").asString()).isEqualTo("WRONG_TYPE");
  }
}
