package org.tierlight.ingest;

import static org.tierlight.ingest.RunningIngest.json;

import java.net.http.HttpResponse;
import java.util.List;
import org.tierlight.message.EventCaptured;
import org.tierlight.message.Fact;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.kafka.FactRecords;
import tools.jackson.databind.JsonNode;

/** One event in every form, and what became of it at the door and in the log. */
final class Captures {

  static final String PATH = "/v1/epcis/capture";

  static final String JSON =
      """
      {"type": "ObjectEvent", "eventTime": "2026-02-28T10:00:00.000+01:00",
       "eventTimeZoneOffset": "+01:00", %s "action": "OBSERVE", "bizStep": "shipping",
       "epcList": ["urn:epc:id:sgtin:9521141.012345.%s"],
       "sourceList": [{"type": "owning_party", "source": "urn:epc:id:pgln:9521141.00001"}],
       "destinationList": [{"type": "owning_party", "destination": "urn:epc:id:pgln:9521141.00002"}]}""";

  static final String DIGITAL_LINK =
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

  static final String XML =
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

  static final String DECLARATION =
      "\"errorDeclaration\": {\"declarationTime\": \"2026-03-02T00:00:00Z\","
          + " \"reason\": \"incorrect_data\", \"correctiveEventIDs\": [\"urn:uuid:8\"]},";

  static final String ENVELOPE =
      """
      {"specversion": "1.0", "id": "%s", "source": "/erp", "type": "epcis", "data": %s}""";

  private final RunningIngest ingest;
  private final Log log;

  Captures(SharedIngest.Started shared) {
    ingest = shared.ingest();
    log = shared.log();
  }

  /** Asked without writing: the answer to the question must not be its own doing. */
  boolean isKnown(String event) {
    HttpResponse<String> rehearsed =
        ingest.call("POST", PATH + "?dryRun=true", event, "Content-Type", "application/json");
    return json(rehearsed).path("duplicate").asInt() == 1;
  }

  HttpResponse<String> capture(String document, String type, String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = "Content-Type";
    all[1] = type;
    System.arraycopy(headers, 0, all, 2, headers.length);
    return ingest.call("POST", PATH, document, all);
  }

  /** What the events of a job have stated in the log. */
  List<ShipmentFact> shipments(JsonNode job) {
    return facts(job).stream().map(Fact::content).toList();
  }

  List<Fact<ShipmentFact>> facts(JsonNode job) {
    List<String> ids = job.path("events").findValuesAsString("id");
    return log.all("facts.shipments").stream()
        .map(record -> FactRecords.read(record, ShipmentFact.class))
        .filter(fact -> ids.stream().anyMatch(id -> fact.envelope().id().startsWith(id + "#")))
        .toList();
  }

  List<EventCaptured> events(JsonNode job) {
    List<String> ids = job.path("events").findValuesAsString("id");
    return log.all("facts.lots").stream()
        .map(record -> FactRecords.read(record, EventCaptured.class).content())
        .filter(event -> ids.contains(event.eventId()))
        .toList();
  }
}
