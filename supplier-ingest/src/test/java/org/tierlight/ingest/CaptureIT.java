package org.tierlight.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.Captures.DECLARATION;
import static org.tierlight.ingest.Captures.DIGITAL_LINK;
import static org.tierlight.ingest.Captures.ENVELOPE;
import static org.tierlight.ingest.Captures.JSON;
import static org.tierlight.ingest.Captures.PATH;
import static org.tierlight.ingest.Captures.XML;
import static org.tierlight.ingest.RunningIngest.json;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.message.EventCaptured;
import org.tierlight.message.Fact;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.ShipmentWithdrawn;
import tools.jackson.databind.JsonNode;

/** Events of EPCIS over HTTP, as they stand in the log of a real broker afterwards. */
@ExtendWith(SharedIngest.class)
class CaptureIT {

  private final Captures captures;
  private final RunningIngest ingest;
  private final Log log;

  CaptureIT(SharedIngest.Started shared) {
    captures = new Captures(shared);
    ingest = shared.ingest();
    log = shared.log();
  }

  @Test
  void theSameEventInEveryFormIsADuplicate() {
    JsonNode first = json(captures.capture(JSON.formatted("", "forms"), "application/json"));

    assertThat(first.path("success").asBoolean()).isTrue();
    assertThat(first.at("/events/0/status").asString()).isEqualTo("ACCEPTED");
    for (HttpResponse<String> again :
        List.of(
            captures.capture(DIGITAL_LINK.formatted("forms"), "application/ld+json"),
            captures.capture(XML.formatted("forms"), "application/xml"),
            captures.capture(XML.formatted("forms"), "text/xml; charset=utf-8"),
            captures.capture("[" + JSON.formatted("", "forms") + "]", "application/json"))) {
      assertThat(again.statusCode()).isEqualTo(202);
      assertThat(json(again).path("duplicate").asInt()).isEqualTo(1);
      assertThat(json(again).at("/events/0/id")).isEqualTo(first.at("/events/0/id"));
      assertThat(json(again).at("/events/0/position")).isEqualTo(first.at("/events/0/position"));
      assertThat(json(again).at("/events/0/made/0/position"))
          .isEqualTo(first.at("/events/0/made/0/position"));
    }
    assertThat(captures.shipments(first)).singleElement().isInstanceOf(ShipmentRecorded.class);
    JsonNode made = first.at("/events/0/made/0");
    assertThat(log.fact(made, ShipmentRecorded.class).content().shipmentId())
        .isEqualTo(made.path("id").asString());
    EventCaptured kept = log.fact(first.path("events").path(0), EventCaptured.class).content();
    assertThat(kept.what().objects().epcs())
        .containsExactly("urn:epc:id:sgtin:9521141.012345.forms");
  }

  @ParameterizedTest
  @CsvSource({"true, before", "false, after"})
  void anErrorDeclarationWithdrawsWheneverItComes(boolean original, String serial) {
    List<String> declarations = original ? List.of("", DECLARATION) : List.of(DECLARATION, "");

    JsonNode job =
        json(captures.capture(JSON.formatted(declarations.getFirst(), serial), "application/json"));
    captures.capture(JSON.formatted(declarations.getLast(), serial), "application/json");

    List<Fact<ShipmentFact>> told = captures.facts(job);
    assertThat(told).hasSize(2);
    Fact<ShipmentFact> last =
        told.getFirst().envelope().time().isAfter(told.getLast().envelope().time())
            ? told.getFirst()
            : told.getLast();
    assertThat(last.content()).isInstanceOf(ShipmentWithdrawn.class);
    assertThat(
            captures.events(job).stream()
                .map(EventCaptured::error)
                .filter(error -> error != null)
                .toList())
        .singleElement()
        .satisfies(error -> assertThat(error.correctiveEventIds()).containsExactly("urn:uuid:8"));
  }

  @Test
  void cloudEventsAreOpenedAndEachEventIsAnswered() {
    String one = "application/cloudevents+json";
    String many = "application/cloudevents-batch+json";
    String document = "[%s, %s]".formatted(JSON.formatted("", "c-1"), JSON.formatted("", "c-2"));

    JsonNode first = json(captures.capture(ENVELOPE.formatted("1", document), one));
    JsonNode batch =
        json(
            captures.capture(
                "[%s, %s]"
                    .formatted(
                        ENVELOPE.formatted("2", JSON.formatted("", "c-2")),
                        ENVELOPE.formatted("3", JSON.formatted("", "c-3"))),
                many));
    JsonNode refused =
        json(captures.capture("[" + ENVELOPE.formatted("4", "{\"type\": \"Event\"}") + "]", many));

    assertThat(first.path("accepted").asInt()).isEqualTo(2);
    assertThat(captures.shipments(first)).hasSize(2);
    assertThat(batch.path("events"))
        .extracting(event -> event.path("status").asString())
        .containsExactly("DUPLICATE", "ACCEPTED");
    assertThat(batch.at("/events/0/id")).isEqualTo(first.at("/events/1/id"));
    assertThat(refused.at("/events/0/problems/0/pointer").asString()).isEqualTo("/0/data/type");
  }

  @Test
  void anEventOfItsSendersOwnTypeIsKeptAndNoShipment() {
    String own =
        JSON.formatted("", "own").replace("ObjectEvent", "https://mill.example/voc/Weighed");

    JsonNode job = json(captures.capture(own, "application/ld+json"));

    assertThat(job.path("accepted").asInt()).isEqualTo(1);
    assertThat(job.at("/events/0/notes/0/code").asString()).isEqualTo("NO_SHIPMENT");
    assertThat(captures.events(job))
        .singleElement()
        .satisfies(
            event -> assertThat(event.eventType()).isEqualTo("https://mill.example/voc/Weighed"));
    assertThat(captures.shipments(job)).isEmpty();
  }

  @Test
  void theSampleIsTwoShipmentsAndALink() throws IOException {
    String sample =
        Files.readString(
            Path.of(System.getProperty("tierlight.root"), "docs/samples/cotton-to-shirt.jsonld"));

    HttpResponse<String> rehearsed =
        ingest.call("POST", PATH + "?dryRun=true", sample, "Content-Type", "application/ld+json");
    JsonNode job = json(captures.capture(sample, "application/ld+json"));

    assertThat(rehearsed.statusCode()).isEqualTo(200);
    assertThat(json(rehearsed).path("accepted").asInt()).isEqualTo(4);
    assertThat(job.path("accepted").asInt()).isEqualTo(4);
    assertThat(job.path("notes")).isEmpty();
    assertThat(job.path("events").findValues("notes")).isEmpty();
    assertThat(captures.facts(job).stream().map(fact -> fact.content().getClass().getSimpleName()))
        .containsExactlyInAnyOrder("ShipmentRecorded", "ShipmentRecorded", "LinkDeclared");
  }
}
