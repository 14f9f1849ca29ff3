package org.tierlight.ingest.epcis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.ingest.visibility.EventHash;

class JsonEventsTest {

  private static final String REQUIRED =
      """
      "eventTime": "2026-02-28T10:00:00Z", "eventTimeZoneOffset": "+00:00\"""";

  private static final String SHIPPED =
      """
      {"type": "ObjectEvent", "bizStep": "shipping", %s}
      """
          .formatted(REQUIRED);

  @Test
  void anEventStandsAloneInAListOrInADocument() {
    String list = "[%s, %s]".formatted(SHIPPED, SHIPPED);
    String document =
        """
        {"type": "EPCISDocument", "epcisBody": {"eventList": [%s]}}
        """
            .formatted(SHIPPED);
    String answer =
        """
        {"type": "EPCISQueryDocument",
         "epcisBody": {"queryResults": {"resultsBody": {"eventList": [%s]}}}}
        """
            .formatted(SHIPPED);

    assertThat(Documents.json(SHIPPED)).hasSize(1);
    assertThat(Documents.json(list)).hasSize(2);
    assertThat(Documents.json(document)).isEqualTo(Documents.json(SHIPPED));
    assertThat(Documents.json(answer)).isEqualTo(Documents.json(SHIPPED));
  }

  @ParameterizedTest
  @CsvSource({
    "bizStep, https://ref.gs1.org/cbv/BizStep-shipping",
    "bizStep, cbv:BizStep-shipping",
    "bizStep, urn:epcglobal:cbv:bizstep:shipping",
    "epcis:bizStep, shipping",
    "https://ref.gs1.org/epcis/bizStep, shipping"
  })
  void wordsAndFieldsAreShortOrUris(String field, String word) {
    String event =
        """
        {"@type": "epcis:ObjectEvent", "%s": "%s", %s}
        """
            .formatted(field, word, REQUIRED);

    assertThat(hash(event)).isEqualTo(hash(SHIPPED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'a': 'https://mill.example/'} | a:line",
        "[{'b': 'https://mill.'}, {'a': 'b:example/'}] | a:line",
        "{'a': {'@id': 'https://mill.example/', '@prefix': true}} | a:line",
        "{'anyLine': 'https://mill.example/line'} | anyLine",
        "{'@vocab': 'https://mill.example/'} | line",
        "{} | https://mill.example/line"
      })
  void extensionsHaveTheirNamespaceHoweverTheContextDeclaresIt(String context, String field) {
    String event =
        """
        {"@context": %s, "type": "ObjectEvent", "%s": "2", %s}
        """
            .formatted(context.replace('\'', '"'), field, REQUIRED);

    assertThat(EventHash.preHash(Documents.json(event).getFirst()))
        .endsWith("{https://mill.example/}line=2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "2.0.1", "2.1"})
  void theVersionOfTheSchemaSaysNothingOfTheEvents(String version) {
    String document =
        """
        {"type": "EPCISDocument", "schemaVersion": "%s", "epcisBody": {"eventList": [%s]}}
        """
            .formatted(version, SHIPPED);

    assertThat(Documents.json(document)).isEqualTo(Documents.json(SHIPPED));
  }

  @Test
  void aLiteralWithATypeIsItsValue() {
    String typed =
        """
        {"type": "ObjectEvent", %s,
         "https://mill.example/line": {"@value": "2", "@type": "xsd:int"}}
        """
            .formatted(REQUIRED);

    assertThat(EventHash.preHash(Documents.json(typed).getFirst()))
        .endsWith("{https://mill.example/}line=2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'bizStep': 'ship ping' | /bizStep | is neither a word of CBV nor a URI",
        "'bizStep': {'id': 'x'} | /bizStep | needs a single value",
        "'action': 'MOVE' | /action | is none of ADD, OBSERVE and DELETE",
        "'recordTime': '2026-02-28T10:00:00' | /recordTime | is no time with an offset such as",
        "'recordTime': '2026-02-30T10:00:00Z' | /recordTime | is no time there is",
        "'recordTime': '2026-02-28T10:00:00+19:00' | /recordTime | is no time there is",
        "'eventTime': '2026-02-28T10:00:00Z' | /eventTime | is given twice",
        "'bizLocation': {'mill': 1} | /bizLocation | has no id",
        "'quantityList': [{'epcClass': 'x', 'quantity': 'x'}] | /quantityList/0/quantity | is no",
        "'sourceList': [{'source': 'x', 'http://b/': 1}] | /sourceList/0/http:~1~1b~1 | is no field of EPCIS",
        "'colour': 'red' | /colour | is no field of EPCIS and has no namespace of its own here",
        "'mill:line': '2' | /mill:line | has the prefix 'mill', which no @context here",
        "'readPoint': ['a', 'b'] | /readPoint/1 | is given twice",
        "'epcList': ['\\ud800'] | /epcList/0 | has half a character",
        "'https://mill.example/x': 1e999999999 | `` | has a number beyond all measure"
      })
  void aMistakeIsNamedWithItsPlace(String fields, String where, String reason) {
    String event =
        """
        {"type": "ObjectEvent", %s, %s}
        """
            .formatted(fields.replace("'", "\""), REQUIRED);

    assertThatExceptionOfType(UnreadableEvents.class)
        .isThrownBy(() -> Documents.json(event))
        .satisfies(
            unreadable -> {
              assertThat(unreadable.where()).isEqualTo(where);
              assertThat(unreadable.reason()).startsWith(reason);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | '' | has no type, so it is neither document nor event",
        "{\"type\": \"QuantityEvent\"} | /type | is none of the five kinds of events of EPCIS 2.0",
        "{\"type\": \"ObjectEvent\"} | '' | has no eventTime",
        "[] | '' | holds no event",
        "null | '' | holds no event",
        "{\"type\": | '' | is not JSON at line 1"
      })
  void aDocumentWithoutEventsIsRefused(String document, String where, String reason) {
    assertThatExceptionOfType(UnreadableEvents.class)
        .isThrownBy(() -> Documents.json(document))
        .satisfies(
            unreadable -> {
              assertThat(unreadable.where()).isEqualTo(where);
              assertThat(unreadable.reason()).startsWith(reason);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type': 'EPCISDocument', 'EPCISBody': {'eventList': [%s]}} | '' | holds 'EPCISBody', which",
        "{'type': 'EPCISDocument', 'epcisBody': {'EventList': [%s]}} | /epcisBody | holds 'EventList'",
        "{'eventList': [], 'events': [%s]} | '' | holds 'events', which is unknown around events",
        "{'eventList': [], 'Jane Doe': [%s]} | '' | holds a field, which is unknown around events",
        "{'eventList': [], 'epcisHeader': {'eventList': [%s]}} | '' | holds 'epcisHeader' with what",
        "{'eventList': [], 'https://mill.example/x': %s} | '' | holds 'https://mill.example/x' with"
      })
  void nothingAroundEventsIsPassedOver(String document, String where, String reason) {
    String sent = document.replace('\'', '"').formatted(SHIPPED);

    assertThatExceptionOfType(UnreadableEvents.class)
        .isThrownBy(() -> new JsonDocuments().find(sent.getBytes(UTF_8)))
        .satisfies(
            unreadable -> {
              assertThat(unreadable.where()).isEqualTo(where);
              assertThat(unreadable.reason()).startsWith(reason);
            });
  }

  @Test
  void whateverStandsInAListOfEventsIsAnEventEach() {
    String list =
        """
        {"eventList": [null, %s, [], [null], "x", {"@value": null}]}
        """
            .formatted(SHIPPED);

    List<EventDecoder.Found> found = new JsonDocuments().find(list.getBytes(UTF_8));

    assertThat(found).hasSize(6);
    assertThat(found.get(1).read()).isEqualTo(Documents.json(SHIPPED).getFirst());
    assertThat(List.of(0, 2, 3, 4, 5))
        .allSatisfy(
            at ->
                assertThatExceptionOfType(UnreadableEvents.class)
                    .isThrownBy(() -> found.get(at).read())
                    .satisfies(
                        unreadable ->
                            assertThat(unreadable.where()).isEqualTo("/eventList/" + at)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type': 'EPCISDocument', 'epcisBody': {'eventList': []}}",
        "{'epcisBody': {'eventList': []}}",
        "{'eventList': []}",
        "{'@context': {'a': 'https://a.example/'}, 'eventList': [], 'a:by': {'b': 1}}",
        "{'type': 'EPCISDocument', 'epcisHeader': {'epcisMasterData': {'vocabularyList': []}}}",
        "{'type': 'EPCISQueryDocument', 'epcisBody': {'queryResults': "
            + "{'queryName': 'SimpleEventQuery', 'resultsBody': {'eventList': []}}}}"
      })
  void aDocumentMayHoldNoEvents(String document) {
    assertThat(Documents.json(document.replace('\'', '"'))).isEmpty();
  }

  @Test
  void sizeDepthAndNumberAreBounded() {
    String deep =
        """
        {"type": "ObjectEvent", %s, "https://mill.example/x": %s1%s}
        """
            .formatted(REQUIRED, "[".repeat(32), "]".repeat(32));

    refused(deep, "is nested more than 32 levels deep");
    refused(" ".repeat(1 << 20) + SHIPPED, "is larger than 1 MiB");
    refused(list(Limits.MOST_EVENTS + 1), "holds more than 2000 events");
    assertThat(Documents.json(list(Limits.MOST_EVENTS))).hasSize(Limits.MOST_EVENTS);
  }

  @Test
  void bytesOfAnotherEncodingAreRefused() {
    assertThatExceptionOfType(UnreadableEvents.class)
        .isThrownBy(() -> new JsonDocuments().events("{\"a\": \"é\"}".getBytes(ISO_8859_1)))
        .withMessage("has bytes that are not UTF-8");
  }

  @Test
  void termsThatStandForEachOtherEnd() {
    String circle =
        """
        {"@context": {"a": "b:x", "b": "a:y"}, "type": "ObjectEvent", "a:line": "2", %s}
        """
            .formatted(REQUIRED);

    assertThat(EventHash.preHash(Documents.json(circle).getFirst())).endsWith("line=2");
  }

  private static String list(int events) {
    return "[" + (SHIPPED + ",").repeat(events - 1) + SHIPPED + "]";
  }

  private static void refused(String document, String reason) {
    assertThatExceptionOfType(UnreadableEvents.class)
        .isThrownBy(() -> new JsonDocuments().events(document.getBytes(UTF_8)))
        .satisfies(unreadable -> assertThat(unreadable.reason()).isEqualTo(reason));
  }

  private static String hash(String event) {
    return EventHash.of(Documents.json(event).getFirst());
  }
}
