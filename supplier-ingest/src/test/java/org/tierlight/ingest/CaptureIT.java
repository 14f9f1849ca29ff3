package org.tierlight.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.RunningIngest.assertProblem;
import static org.tierlight.ingest.RunningIngest.json;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.message.EventCaptured;
import org.tierlight.message.Fact;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.ShipmentWithdrawn;
import org.tierlight.message.kafka.FactRecords;
import tools.jackson.databind.JsonNode;

/** Events of EPCIS over HTTP and Kafka, as they stand in the log of a real broker afterwards. */
@ExtendWith(SharedIngest.class)
class CaptureIT {

  private static final String PATH = "/v1/epcis/capture";

  private static final String JSON =
      """
      {"type": "ObjectEvent", "eventTime": "2026-02-28T10:00:00.000+01:00",
       "eventTimeZoneOffset": "+01:00", %s "action": "OBSERVE", "bizStep": "shipping",
       "epcList": ["urn:epc:id:sgtin:9521141.012345.%s"],
       "sourceList": [{"type": "owning_party", "source": "urn:epc:id:pgln:9521141.00001"}],
       "destinationList": [{"type": "owning_party", "destination": "urn:epc:id:pgln:9521141.00002"}]}""";

  private static final String DIGITAL_LINK =
      """
      {"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],
       "type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-03-01T00:00:00Z",
       "epcisBody": {"eventList": [
        {"type": "ObjectEvent", "eventID": "urn:uuid:7", "eventTime": "2026-02-28T09:00:00Z",
         "eventTimeZoneOffset": "+01:00", "action": "OBSERVE",
         "bizStep": "https://ref.gs1.org/cbv/BizStep-shipping",
         "epcList": ["https://example.com/01/09521141123454/21/%s"],
         "sourceList": [{"type": "owning_party", "source": "https://id.gs1.org/417/9521141000014"}],
         "destinationList":
          [{"type": "owning_party", "destination": "https://id.gs1.org/417/9521141000021"}]}]}}""";

  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:1" schemaVersion="1.2"
          creationDate="2026-03-01T00:00:00Z"><EPCISBody><EventList><ObjectEvent>
        <eventTime>2026-02-28T10:00:00+01:00</eventTime>
        <eventTimeZoneOffset>+01:00</eventTimeZoneOffset>
        <epcList><epc>urn:epc:id:sgtin:9521141.012345.%s</epc></epcList>
        <action>OBSERVE</action><bizStep>urn:epcglobal:cbv:bizstep:shipping</bizStep>
        <extension>
          <sourceList><source type="urn:epcglobal:cbv:sdt:owning_party"
              >urn:epc:id:pgln:9521141.00001</source></sourceList>
          <destinationList><destination type="urn:epcglobal:cbv:sdt:owning_party"
              >urn:epc:id:pgln:9521141.00002</destination></destinationList>
        </extension>
      </ObjectEvent></EventList></EPCISBody></epcis:EPCISDocument>
      """;

  private static final String DECLARATION =
      "\"errorDeclaration\": {\"declarationTime\": \"2026-03-02T00:00:00Z\","
          + " \"reason\": \"incorrect_data\", \"correctiveEventIDs\": [\"urn:uuid:8\"]},";

  private static final String ENVELOPE =
      """
      {"specversion": "1.0", "id": "%s", "source": "/erp", "type": "epcis", "data": %s}""";

  private final RunningIngest ingest;
  private final Log log;

  CaptureIT(SharedIngest.Started shared) {
    ingest = shared.ingest();
    log = shared.log();
  }

  @Test
  void theSameEventInEveryFormIsADuplicate() {
    JsonNode first = json(capture(JSON.formatted("", "forms"), "application/json"));

    assertThat(first.path("success").asBoolean()).isTrue();
    assertThat(first.at("/events/0/status").asString()).isEqualTo("ACCEPTED");
    for (HttpResponse<String> again :
        List.of(
            capture(DIGITAL_LINK.formatted("forms"), "application/ld+json"),
            capture(XML.formatted("forms"), "application/xml"),
            capture(XML.formatted("forms"), "text/xml; charset=utf-8"),
            capture("[" + JSON.formatted("", "forms") + "]", "application/json"))) {
      assertThat(again.statusCode()).isEqualTo(202);
      assertThat(json(again).path("duplicate").asInt()).isEqualTo(1);
      assertThat(json(again).at("/events/0/id")).isEqualTo(first.at("/events/0/id"));
      assertThat(json(again).at("/events/0/position")).isEqualTo(first.at("/events/0/position"));
    }
    assertThat(shipments(first)).singleElement().isInstanceOf(ShipmentRecorded.class);
    EventCaptured kept = log.fact(first.path("events").path(0), EventCaptured.class).content();
    assertThat(kept.what().objects().epcs())
        .containsExactly("urn:epc:id:sgtin:9521141.012345.forms");
  }

  @Test
  void aJobIsShownAgainToWhomItBelongs() {
    HttpResponse<String> captured =
        capture(JSON.formatted("", "job"), "application/json", "Tierlight-Source", "jobs");
    String location = captured.headers().firstValue("Location").orElseThrow();

    assertThat(captured.headers().firstValue("GS1-EPCIS-Version")).contains("2.0.0");
    HttpResponse<String> shown = ingest.call("GET", location, "", "Tierlight-Source", "jobs");
    assertThat(json(shown)).isEqualTo(json(captured));
    assertThat(ingest.call("GET", location, "", "Tierlight-Source", "other").statusCode())
        .isEqualTo(404);

    capture(JSON.formatted("", "job"), "application/json", "Tierlight-Source", "jobs");
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

    JsonNode rolledBack = json(capture(document, "application/json"));
    assertThat(rolledBack.path("success").asBoolean()).isFalse();
    assertThat(rolledBack.path("captureErrorBehaviour").asString()).isEqualTo("rollback");
    assertThat(rolledBack.findValuesAsString("status"))
        .contains("REJECTED")
        .doesNotContain("ACCEPTED");
    assertThat(rolledBack.at("/events/0/problems/0/code").asString()).isEqualTo("ROLLED_BACK");
    assertThat(rolledBack.at("/events/1/problems/0/code").asString()).isEqualTo("UNKNOWN_CBV_WORD");
    assertThat(rolledBack.at("/events/1/problems/0/pointer").asString()).isEqualTo("/1/bizStep");

    JsonNode proceeded =
        json(capture(document, "application/json", "GS1-Capture-Error-Behaviour", "proceed"));
    assertThat(proceeded.at("/events/0/status").asString()).isEqualTo("ACCEPTED");
    assertThat(proceeded.at("/events/1/status").asString()).isEqualTo("REJECTED");
    assertThat(proceeded.path("errors")).hasSize(1);
    assertThat(shipments(proceeded)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"true, before", "false, after"})
  void anErrorDeclarationWithdrawsWheneverItComes(boolean original, String serial) {
    List<String> declarations = original ? List.of("", DECLARATION) : List.of(DECLARATION, "");

    JsonNode job =
        json(capture(JSON.formatted(declarations.getFirst(), serial), "application/json"));
    capture(JSON.formatted(declarations.getLast(), serial), "application/json");

    List<Fact<ShipmentFact>> told = facts(job);
    assertThat(told).hasSize(2);
    Fact<ShipmentFact> last =
        told.getFirst().envelope().time().isAfter(told.getLast().envelope().time())
            ? told.getFirst()
            : told.getLast();
    assertThat(last.content()).isInstanceOf(ShipmentWithdrawn.class);
    assertThat(
            events(job).stream().map(EventCaptured::error).filter(error -> error != null).toList())
        .singleElement()
        .satisfies(error -> assertThat(error.correctiveEventIds()).containsExactly("urn:uuid:8"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a> | 400 | MALFORMED_EPCIS",
        "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/> | 400 | MALFORMED_EPCIS",
        "<!DOCTYPE a [<!ENTITY b 'x'><!ENTITY c '&b;&b;'>]><a>&c;</a> | 400 | MALFORMED_EPCIS",
        "{ | 400 | MALFORMED_EPCIS",
        "[] | 400 | MALFORMED_EPCIS"
      })
  void whatIsNoDocumentIsRefusedWithTheReason(String document, int status, String code) {
    HttpResponse<String> refused = capture(document, "application/xml");

    assertThat(refused.statusCode()).isEqualTo(status);
    assertProblem(refused, "/problems/malformed-submission");
    assertThat(json(refused).at("/problems/0/code").asString()).isEqualTo(code);
    assertThat(refused.body()).doesNotContain("root:");
  }

  @Test
  void limitsAndHeadersAreHeld() {
    assertThat(capture("[".repeat(40) + "]".repeat(40), "application/json").statusCode())
        .isEqualTo(400);
    assertThat(capture("<a>".repeat(40) + "</a>".repeat(40), "text/xml").statusCode())
        .isEqualTo(400);
    assertProblem(
        capture("[" + " ".repeat(2 << 20) + "]", "application/json"), "/problems/body-too-large");
    assertProblem(capture(JSON.formatted("", "x"), "text/csv"), "/problems/unsupported-media-type");
    assertProblem(
        capture(
            JSON.formatted("", "x"), "application/json", "GS1-Capture-Error-Behaviour", "maybe"),
        "/problems/bad-request");
    for (String perPage : List.of("0", "251", "abc", "99999999999")) {
      HttpResponse<String> refused = ingest.call("GET", PATH + "?perPage=" + perPage, "");
      assertThat(refused.statusCode()).as(perPage).isEqualTo(400);
      assertThat(refused.body()).contains("perPage is not within 1 to 250");
    }
    assertProblem(ingest.call("GET", PATH + "/none", ""), "/problems/not-found");
  }

  @Test
  void cloudEventsAreOpenedAndEachEventIsAnswered() {
    String one = "application/cloudevents+json";
    String many = "application/cloudevents-batch+json";
    String document = "[%s, %s]".formatted(JSON.formatted("", "c-1"), JSON.formatted("", "c-2"));

    JsonNode first = json(capture(ENVELOPE.formatted("1", document), one));
    JsonNode batch =
        json(
            capture(
                "[%s, %s]"
                    .formatted(
                        ENVELOPE.formatted("2", JSON.formatted("", "c-2")),
                        ENVELOPE.formatted("3", JSON.formatted("", "c-3"))),
                many));
    JsonNode refused =
        json(capture("[" + ENVELOPE.formatted("4", "{\"type\": \"Event\"}") + "]", many));

    assertThat(first.path("accepted").asInt()).isEqualTo(2);
    assertThat(shipments(first)).hasSize(2);
    assertThat(batch.findValuesAsString("status")).containsExactly("DUPLICATE", "ACCEPTED");
    assertThat(batch.at("/events/0/id")).isEqualTo(first.at("/events/1/id"));
    assertThat(refused.at("/events/0/problems/0/pointer").asString()).isEqualTo("/0/data/type");
  }

  @Test
  void anEventOfItsSendersOwnTypeIsKeptAndNoShipment() {
    String own =
        JSON.formatted("", "own").replace("ObjectEvent", "https://mill.example/voc/Weighed");

    JsonNode job = json(capture(own, "application/ld+json"));

    assertThat(job.path("accepted").asInt()).isEqualTo(1);
    assertThat(job.at("/events/0/notes/0/code").asString()).isEqualTo("NO_SHIPMENT");
    assertThat(events(job))
        .singleElement()
        .satisfies(
            event -> assertThat(event.eventType()).isEqualTo("https://mill.example/voc/Weighed"));
    assertThat(shipments(job)).isEmpty();
  }

  @Test
  void inboundCloudEventsWithEventsAreOpenedToo() {
    String own = JSON.formatted("", "in-own").replace("ObjectEvent", "urn:mill:Weighed");
    log.send(inbound(ENVELOPE.formatted("5", JSON.formatted("", "in-ce"))));
    log.send(inbound("[" + ENVELOPE.formatted("6", own) + "]"));

    for (String event : List.of(JSON.formatted("", "in-ce"), own)) {
      Await.until("known", () -> isKnown(event));
    }
  }

  @Test
  void theSampleIsTwoShipmentsAndALink() throws IOException {
    String sample =
        Files.readString(
            Path.of(System.getProperty("tierlight.root"), "docs/samples/cotton-to-shirt.jsonld"));

    HttpResponse<String> rehearsed =
        ingest.call("POST", PATH + "?dryRun=true", sample, "Content-Type", "application/ld+json");
    JsonNode job = json(capture(sample, "application/ld+json"));

    assertThat(rehearsed.statusCode()).isEqualTo(200);
    assertThat(json(rehearsed).path("accepted").asInt()).isEqualTo(4);
    assertThat(job.path("accepted").asInt()).isEqualTo(4);
    assertThat(job.findValues("notes")).isEmpty();
    assertThat(facts(job).stream().map(fact -> fact.content().getClass().getSimpleName()))
        .containsExactlyInAnyOrder("ShipmentRecorded", "ShipmentRecorded", "LinkDeclared");
  }

  @Test
  void inboundRecordsOfEventsAreTakenWholeOrQuarantinedWhole() {
    log.send(inbound(XML.formatted("inbound")));
    log.send(inbound(JSON.formatted("", "inbound-json")));
    log.send(
        inbound(
            "[%s, %s]"
                .formatted(
                    JSON.formatted("", "in-1"),
                    JSON.formatted("", "in-2").replace("OBSERVE", "SEE"))));

    Await.until("in quarantine", () -> !quarantined("MALFORMED_EPCIS").isEmpty());
    assertThat(text(quarantined("MALFORMED_EPCIS").getFirst(), "tierlight_pointer"))
        .isEqualTo("/1/action");
    Await.until("known", () -> isKnown(JSON.formatted("", "inbound")));
    Await.until("known too", () -> isKnown(JSON.formatted("", "inbound-json")));
    assertThat(
            json(capture(JSON.formatted("", "in-1"), "application/json")).path("accepted").asInt())
        .isEqualTo(1);
  }

  /** Asked without writing: the answer to the question must not be its own doing. */
  private boolean isKnown(String event) {
    HttpResponse<String> rehearsed =
        ingest.call("POST", PATH + "?dryRun=true", event, "Content-Type", "application/json");
    return json(rehearsed).path("duplicate").asInt() == 1;
  }

  private HttpResponse<String> capture(String document, String type, String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = "Content-Type";
    all[1] = type;
    System.arraycopy(headers, 0, all, 2, headers.length);
    return ingest.call("POST", PATH, document, all);
  }

  /** What the events of a job have stated in the log. */
  private List<ShipmentFact> shipments(JsonNode job) {
    return facts(job).stream().map(Fact::content).toList();
  }

  private List<Fact<ShipmentFact>> facts(JsonNode job) {
    List<String> ids = job.path("events").findValuesAsString("id");
    return log.all("facts.shipments").stream()
        .map(record -> FactRecords.read(record, ShipmentFact.class))
        .filter(fact -> ids.stream().anyMatch(id -> fact.envelope().id().startsWith(id + "#")))
        .toList();
  }

  private List<EventCaptured> events(JsonNode job) {
    List<String> ids = job.path("events").findValuesAsString("id");
    return log.all("facts.lots").stream()
        .map(record -> FactRecords.read(record, EventCaptured.class).content())
        .filter(event -> ids.contains(event.eventId()))
        .toList();
  }

  private List<ConsumerRecord<byte[], byte[]>> quarantined(String code) {
    return log.all("quarantine").stream()
        .filter(record -> text(record, "tierlight_code").equals(code))
        .toList();
  }

  private static ProducerRecord<byte[], byte[]> inbound(String value) {
    return new ProducerRecord<>("inbound.shipments", value.getBytes(UTF_8));
  }

  private static String text(ConsumerRecord<byte[], byte[]> record, String header) {
    return new String(record.headers().lastHeader(header).value(), UTF_8);
  }
}
