package org.tierlight.ingest.epcis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.visibility.EventDocument;

class EpcisDocumentsTest {

  private static final String GOOD =
      """
      {"type": "ObjectEvent", "eventTime": "2026-02-28T10:00:00Z", "eventTimeZoneOffset": "+00:00",
       "action": "OBSERVE", "epcList": ["urn:epc:id:sgtin:0614141.107346.1"]}""";

  @Test
  void anEventThatIsNotReadLeavesTheOthersReadable() {
    List<EventDocument.Each> events =
        events("[%s, {\"type\": \"ObjectEvent\"}, %s]".formatted(GOOD, GOOD));

    assertThat(events).hasSize(3);
    assertThat(events.get(1))
        .isInstanceOfSatisfying(
            EventDocument.Each.Unread.class,
            unread -> {
              assertThat(unread.problem().code()).isEqualTo(ProblemCode.MALFORMED_EPCIS);
              assertThat(unread.problem().place()).isEqualTo(new Place.Pointer("/1"));
            });
  }

  @Test
  void aRuleOfAnEventPointsIntoTheDocument() {
    EventDocument.Each inJson =
        events("{\"epcisBody\": {\"eventList\": [%s]}}".formatted(GOOD)).getFirst();
    EventDocument.Each inXml =
        events(
                """
                 <EventList>
                <ObjectEvent><eventTime>2026-02-28T10:00:00Z</eventTime>
                <eventTimeZoneOffset>+00:00</eventTimeZoneOffset></ObjectEvent></EventList>
                """)
            .getFirst();

    assertThat(place(inJson)).isEqualTo(new Place.Pointer("/epcisBody/eventList/0/action"));
    assertThat(place(inXml)).isEqualTo(new Place.Cell(2, "action"));
  }

  @Test
  void theHashOfAnEventMayStandBesideItsIdAndNothingElseTwice() {
    String hash = "ni:///sha-256;00?ver=CBV2.0";

    assertThat(Documents.json(twice(hash, "urn:uuid:1")).getFirst().registration().id())
        .contains("urn:uuid:1");
    assertThat(new EpcisDocuments().read(twice("urn:uuid:1", "urn:uuid:2").getBytes(UTF_8)))
        .isInstanceOf(EventDocument.Unreadable.class);
  }

  private static String twice(String first, String second) {
    return "{\"eventID\": \"%s\", \"eventID\": \"%s\", %s"
        .formatted(first, second, GOOD.substring(1));
  }

  @Test
  void whatHoldsNothingIsNoDocument() {
    for (String nothing : List.of("", "[]", "null", " ", "{}", "<")) {
      assertThat(holdsNothing(new EpcisDocuments().read(nothing.getBytes(UTF_8))))
          .as(nothing)
          .isTrue();
    }
  }

  private static boolean holdsNothing(EventDocument document) {
    return switch (document) {
      case EventDocument.Unreadable _ -> true;
      case EventDocument.Events(List<EventDocument.Each> each) ->
          each.getFirst() instanceof EventDocument.Each.Unread;
    };
  }

  private static Place place(EventDocument.Each each) {
    return ((EventDocument.Each.Read) each).places().apply("/action");
  }

  private static List<EventDocument.Each> events(String text) {
    return ((EventDocument.Events) new EpcisDocuments().read(text.getBytes(UTF_8))).each();
  }

  @Test
  void aMarkOfByteOrderSaysNothing() {
    assertThat(new EpcisDocuments().read("\ufeff{\"eventList\": []}".getBytes(UTF_8)))
        .isEqualTo(new EventDocument.Events(List.of()));
  }
}
