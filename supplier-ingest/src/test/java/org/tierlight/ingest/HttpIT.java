package org.tierlight.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.RunningIngest.json;
import static org.tierlight.ingest.RunningIngest.lines;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.message.EvidenceFact;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.Fact;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.message.SupplierFact;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Money;
import tools.jackson.databind.JsonNode;

/** The service over HTTP on a real broker. */
class HttpIT {

  private static final String SHIPMENT =
      """
      {"id": "%s", "sellerId": "mill-3", "buyerId": "brand-1", "hs": "5205.11",
       "value": {"amount": %s, "currency": "USD"}, "shippedAt": "2026-03-01"}""";
  private static final String GRIEVANCE =
      """
      {"site": "%s", "indicator": "withholding of wages",
       "severity": {"scale": "serious", "scope": "some", "irremediability": "partly"},
       "month": "2026-02", "channel": "hotline",
       "consentToPublish": {"complainants": true, "representative": %s}}""";

  private static RunningIngest ingest;
  private static Log log;

  @BeforeAll
  static void start(@TempDir Path data) {
    String broker = Broker.shared().bootstrapServers();
    ingest = RunningIngest.ready(broker, data);
    log = new Log(broker);
  }

  @AfterAll
  static void stop() {
    ingest.close();
    log.close();
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
    Fact<SupplierFact> fact = fact(json(response), SupplierFact.class);
    assertThat(fact.content())
        .isInstanceOfSatisfying(
            SupplierDeclared.class,
            supplier -> assertThat(supplier.country()).isEqualTo(new Country("VN")));
    assertThat(fact.envelope().source()).isEqualTo("/sources/acme");
    assertThat(fact.envelope().traceparent()).contains("0af7651916cd43dd8448eb211c80319c");
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

  @Test
  void aFacilityListIsTakenRowByRow() {
    String list =
        """
        \uFEFFName,COUNTRY,address,sector,lat,lng
        "Fictional Mill, Ltd.",CHINA,"1 Road, City",Apparel,37.68,144.87
        Fictional Farm,Atlantis,2 Road,Agriculture,,
        Fictional Shop,UAE,3 Road,Dragon Taming,,
        Fictional Works,Turkey,4 Road,Apparel,97,10
        Fictional Yard,India
        """;

    List<JsonNode> receipts =
        lines(
            ingest.call("POST", "/v1/suppliers", list, "Content-Type", "text/csv; charset=utf-8"));

    assertThat(receipts.stream().map(each -> each.path("status").asString()))
        .containsExactly("ACCEPTED", "REJECTED", "ACCEPTED", "REJECTED", "REJECTED");
    assertThat(receipts.get(1).at("/problems/0").toString())
        .contains("UNKNOWN_COUNTRY")
        .contains("\"row\":3")
        .contains("\"column\":\"COUNTRY\"");
    assertThat(receipts.get(2).at("/notes/0/code").asString()).isEqualTo("UNKNOWN_SECTOR");
    assertThat(receipts.get(3).at("/problems/0/column").asString()).isEqualTo("lat");
    assertThat(receipts.get(4).at("/problems/0/code").asString()).isEqualTo("MALFORMED_CSV");
    assertThat(fact(receipts.getFirst(), SupplierFact.class).content())
        .isInstanceOfSatisfying(
            SupplierDeclared.class,
            supplier -> {
              assertThat(supplier.name()).isEqualTo("Fictional Mill, Ltd.");
              assertThat(supplier.isic().getFirst().code()).isEqualTo("14");
              assertThat(supplier.coordinates())
                  .isEqualTo(new SupplierDeclared.Coordinates(37.68, 144.87));
            });
  }

  @Test
  void shipmentsComeAsATableToo() {
    String table =
        """
        id,sellerId,buyerId,hs,amount,currency,shippedAt
        table-1,mill-3,brand-1,5205,12.50,EUR,2026-01-05
        table-2,mill-3,mill-3,5205,1,EUR,2026-01-05
        """;

    List<JsonNode> receipts =
        lines(ingest.call("POST", "/v1/shipments", table, "Content-Type", "text/csv"));

    assertThat(receipts.getLast().at("/problems/0").toString())
        .contains("SELF_SUPPLY")
        .contains("\"row\":3")
        .contains("\"column\":\"buyerId\"");
    assertThat(fact(receipts.getFirst(), ShipmentFact.class).content())
        .isInstanceOfSatisfying(
            ShipmentRecorded.class,
            shipment -> {
              assertThat(shipment.originalValue())
                  .isEqualTo(new Money(1250, Currency.getInstance("EUR")));
              assertThat(shipment.value()).isEqualTo(new Money(1411, Currency.getInstance("USD")));
            });
  }

  @Test
  void aTableWithAnUnknownColumnIsRefusedWhole() {
    HttpResponse<String> response =
        ingest.call("POST", "/v1/suppliers", "name,phone\nA,1\n", "Content-Type", "text/csv");

    assertThat(response.statusCode()).isEqualTo(422);
    assertProblem(response, "/problems/table-refused");
    assertThat(json(response).path("problems").findValuesAsString("code"))
        .containsExactly("UNKNOWN_COLUMN", "MISSING_COLUMN");
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

    Fact<ShipmentFact> fact = fact(json(first), ShipmentFact.class);
    assertThat(fact.envelope().id()).isEqualTo("ev-1");
    assertThat(fact.envelope().time()).isEqualTo("2026-03-02T00:00:00Z");
    assertThat(json(binary).path("status").asString()).isEqualTo("DUPLICATE");
    assertThat(json(batch).at("/0/problems/0/pointer").asString()).isEqualTo("/data/value/amount");
    assertThat(json(batch).at("/1/problems/0/code").asString()).isEqualTo("MALFORMED_EVENT");
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
    Fact<EvidenceFact> fact = fact(json(taken), EvidenceFact.class);
    assertThat(fact.content()).isInstanceOf(EvidenceRecorded.class);
    assertThat(fact.envelope().source()).isEqualTo("/grievances");
    assertThat(raw(json(taken))).doesNotContain(code).doesNotContain("case-1");
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
  void aGrievanceWithoutAKeyIsRefused() {
    HttpResponse<String> refused =
        ingest.post("/v1/grievances", GRIEVANCE.formatted("site-9", "true"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(json(refused).at("/problems/0/code").asString()).isEqualTo("MISSING_KEY");
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
    "POST, /v1/evidence, text/csv, 415, unsupported-media-type",
    "POST, /v1/grievances, text/csv, 415, unsupported-media-type",
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

  private static void assertProblem(HttpResponse<String> response, String type) {
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(value -> assertThat(value).startsWith("application/problem+json"));
    JsonNode problem = json(response);
    assertThat(problem.path("type").asString()).isEqualTo(type);
    assertThat(problem.path("status").asInt()).isEqualTo(response.statusCode());
    assertThat(problem.path("traceId").asString()).matches("[0-9a-f]{32}");
    assertThat(response.body()).doesNotContain("Exception").doesNotContain("at org.");
  }

  private static <T> Fact<T> fact(JsonNode receipt, Class<T> family) {
    return FactRecords.read(log.at(receipt.path("position").asString()), family);
  }

  private static String raw(JsonNode receipt) {
    ConsumerRecord<byte[], byte[]> record = log.at(receipt.path("position").asString());
    StringBuilder text = new StringBuilder(new String(record.value(), UTF_8));
    record.headers().forEach(header -> text.append(new String(header.value(), UTF_8)));
    return text.toString();
  }
}
