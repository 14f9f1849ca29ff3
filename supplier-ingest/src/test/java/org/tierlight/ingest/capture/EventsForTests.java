package org.tierlight.ingest.capture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.epcis.EpcisDocuments;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.statement.EventStatement;
import org.tierlight.ingest.statement.Statement;
import org.tierlight.ingest.submission.Examined;
import org.tierlight.ingest.visibility.EventDocument;
import org.tierlight.ingest.visibility.VisibilityEvent;

/** What is made of JSON-LD, with apostrophes for quotation marks. */
final class EventsForTests {

  static final String WHEN = "'eventTime': '2026-02-28T10:00:00Z', 'eventTimeZoneOffset': '+01:00'";

  private EventsForTests() {}

  static List<Examined> examined(String json) {
    EventDocument document = new EpcisDocuments().read(json.replace('\'', '"').getBytes(UTF_8));
    List<EventDocument.Each> events = ((EventDocument.Events) document).each();
    EventExaminer examiner = new EventExaminer(Lineage.of(read(events)), Rules.PLAIN);
    return events.stream().flatMap(each -> examiner.examine(each).stream()).toList();
  }

  /** What is stated beside the events themselves. */
  static List<Statement> stated(String json) {
    return drafts(json)
        .map(Examined.Draft::statement)
        .filter(each -> !(each instanceof EventStatement))
        .toList();
  }

  static Stream<Examined.Draft> drafts(String json) {
    return examined(json).stream().map(each -> ((Examined.Accepted) each).draft());
  }

  /** The refusals as {@code CODE pointer}. */
  static List<String> refusals(String json) {
    return examined(json).stream()
        .flatMap(
            each ->
                each instanceof Examined.Rejected(List<Problem> problems)
                    ? problems.stream()
                    : Stream.of())
        .map(EventsForTests::shown)
        .toList();
  }

  /** The notes as {@code CODE pointer}. */
  static List<String> notes(String json) {
    return examined(json).stream()
        .flatMap(each -> ((Examined.Accepted) each).notes().stream())
        .map(EventsForTests::shown)
        .toList();
  }

  private static List<VisibilityEvent> read(List<EventDocument.Each> events) {
    return events.stream()
        .flatMap(
            each ->
                each instanceof EventDocument.Each.Read(VisibilityEvent event, var _)
                    ? Stream.of(event)
                    : Stream.of())
        .toList();
  }

  private static String shown(Problem problem) {
    return problem.code() + " " + ((Place.Pointer) problem.place()).value();
  }
}
