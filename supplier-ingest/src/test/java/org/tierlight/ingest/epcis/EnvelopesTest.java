package org.tierlight.ingest.epcis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.visibility.EventDocument;
import org.tierlight.ingest.visibility.EventHash;
import tools.jackson.databind.json.JsonMapper;

/** Documents of EPCIS as the data of CloudEvents in structured mode. */
class EnvelopesTest {

  private static final String ENVELOPE =
      """
      {"specversion": "1.0", "id": "1", "source": "/erp", "type": "epcis", %s}""";

  private static final String EVENT =
      """
      {"type": "ObjectEvent", "eventTime": "2026-02-28T10:00:00Z", "eventTimeZoneOffset": "+00:00",
       "action": "OBSERVE", "epcList": ["urn:epc:id:sgtin:4012345.011111.1"]}""";

  private static final String DOCUMENT =
      """
      {"type": "EPCISDocument", "epcisBody": {"eventList": [%s, %s]}}""";

  private static final String XML =
      """
      <ObjectEvent><eventTime>2026-02-28T10:00:00Z</eventTime>
      <eventTimeZoneOffset>+00:00</eventTimeZoneOffset>
      <epcList><epc>urn:epc:id:sgtin:4012345.011111.1</epc></epcList>
      <action>OBSERVE</action></ObjectEvent>""";

  private static final String HASH = EventHash.of(Documents.json(EVENT).getFirst());

  @Test
  void anEventIsTheSameInAnyEnvelope() {
    for (String data :
        List.of(
            "\"data\": " + EVENT,
            "\"data\": [" + EVENT + "]",
            "\"data\": " + DOCUMENT.formatted(EVENT, EVENT),
            "\"data\": " + JsonMapper.shared().writeValueAsString(" " + XML),
            binary(EVENT),
            binary(XML))) {
      assertThat(read(ENVELOPE.formatted(data)))
          .as(data)
          .isNotEmpty()
          .allSatisfy(each -> assertThat(hash(each)).isEqualTo(HASH));
    }
  }

  @Test
  void eachEventOfABatchIsAnsweredWithItsPlace() {
    String batch =
        "[%s, %s, 7, %s]"
            .formatted(
                ENVELOPE.formatted("\"data\": " + DOCUMENT.formatted(EVENT, "{\"type\": \"x\"}")),
                ENVELOPE.formatted(binary(EVENT.replace("OBSERVE", "SEE"))),
                ENVELOPE.formatted("\"data\": " + EVENT));

    List<EventDocument.Each> events = read(batch);

    assertThat(events).hasSize(5);
    assertThat(hash(events.get(0))).isEqualTo(HASH);
    assertThat(problem(events.get(1))).isEqualTo("/0/data/epcisBody/eventList/1/type");
    assertThat(problem(events.get(2))).isEqualTo("/1/data_base64/action");
    assertThat(problem(events.get(3))).isEqualTo("/2");
    assertThat(((EventDocument.Each.Read) events.get(4)).places().apply("/action"))
        .isEqualTo(new Place.Pointer("/3/data/action"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'x': 1 | `` | needs either data or data_base64",
        "'data': {}, 'data_base64': 'e30=' | `` | needs either data or data_base64",
        "'data': null | /data | holds no event",
        "'data_base64': '?' | /data_base64 | is no Base64",
        "'data_base64': 7.5 | /data_base64 | is no Base64",
        "'data_base64': {} | /data_base64 | is no Base64",
        "'data_base64': 'ew==' | /data_base64 | is not JSON",
        "'data': 'hello' | /data | has no type"
      })
  void anEnvelopeWithoutADocumentIsRefused(String data, String where, String reason) {
    refused(ENVELOPE.formatted(data.replace('\'', '"')), where, reason);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"id\": \"1\"', '\"id\": \" \"', /id, is a required attribute of CloudEvents",
    "'\"source\": \"/erp\"', '\"source\": null', /source, is a required attribute of CloudEvents",
    "'\"type\": \"epcis\"', '\"t\": 1', /type, is a required attribute of CloudEvents",
    "1.0, 0.3, /specversion, must be 1.0"
  })
  void anEnvelopeIsOneOfCloudEvents10(String right, String wrong, String where, String reason) {
    String event = ENVELOPE.formatted("\"data\": " + EVENT);

    refused(event.replace(right, wrong), where, reason);
  }

  @Test
  void whatABatchHoldsIsCountedTogether() {
    String values = "\"https://mill.example/a\": [" + "1,".repeat(30_000) + "1]";
    String half =
        ENVELOPE.formatted("\"data\": " + EVENT.replace("\"action\"", values + ", \"action\""));
    String binary = ENVELOPE.formatted(binary("{" + values + "}"));

    assertThat(new EpcisDocuments().read(half.getBytes(UTF_8)))
        .isInstanceOf(EventDocument.Events.class);
    refused("[" + half + "," + half + "]", "", "holds more than 50000 values");
    assertThat(read("[" + binary + "," + binary + "]"))
        .last()
        .isInstanceOfSatisfying(
            EventDocument.Each.Unread.class,
            unread ->
                assertThat(unread.problem().message()).isEqualTo("holds more than 50000 values"));
  }

  private static String binary(String document) {
    return "\"data_base64\": \"%s\""
        .formatted(Base64.getEncoder().encodeToString(document.getBytes(UTF_8)));
  }

  private static List<EventDocument.Each> read(String text) {
    return ((EventDocument.Events) new EpcisDocuments().read(text.getBytes(UTF_8))).each();
  }

  private static String hash(EventDocument.Each each) {
    return EventHash.of(((EventDocument.Each.Read) each).event());
  }

  private static String problem(EventDocument.Each each) {
    return ((Place.Pointer) ((EventDocument.Each.Unread) each).problem().place()).value();
  }

  /** As a whole, or as the only thing in it. */
  private static void refused(String document, String where, String reason) {
    Problem problem =
        switch (new EpcisDocuments().read(document.getBytes(UTF_8))) {
          case EventDocument.Unreadable(Problem whole) -> whole;
          case EventDocument.Events(List<EventDocument.Each> each) ->
              ((EventDocument.Each.Unread) each.getFirst()).problem();
        };
    assertThat(problem.place()).isEqualTo(new Place.Pointer(where));
    assertThat(problem.message()).startsWith(reason);
  }
}
