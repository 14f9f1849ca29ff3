package org.tierlight.ingest.epcis;

import java.util.List;
import java.util.Set;
import org.tierlight.ingest.visibility.EventType;
import org.tierlight.ingest.visibility.QualifiedName;
import org.tierlight.ingest.visibility.VisibilityEvent;

/**
 * Reads EPCIS 2.0 in JSON-LD: a document, the answer to a query, a list of events, or one event.
 * What stands in an {@code @context} is taken as it stands; none is fetched.
 */
final class JsonEvents {

  private static final Set<String> AROUND_EVENTS =
      Set.of("epcisBody", "queryResults", "resultsBody", "eventList", "event");

  private static final Set<String> DOCUMENTS = Set.of("EPCISDocument", "EPCISQueryDocument");

  private JsonEvents() {}

  /**
   * The events of a document that stands at a spot of what was sent.
   *
   * @throws UnreadableEvents if the document as such cannot be read; nothing else is thrown
   */
  static List<EventDecoder.Found> in(JsonTree document, Spot spot) {
    List<Part> whole = JsonParts.of(QualifiedName.plain(""), document, Terms.OF_EPCIS, spot);
    if (whole.isEmpty()) {
      throw new UnreadableEvents(spot, "holds no event");
    }
    return whole.stream()
        .flatMap(each -> eventsIn(each).stream())
        .map(part -> new EventDecoder.Found(part.spot(), () -> event(part)))
        .toList();
  }

  private static List<Part> eventsIn(Part part) {
    List<Part> inside =
        part.parts().stream()
            .filter(each -> each.name().isPlain() && AROUND_EVENTS.contains(each.name().local()))
            .flatMap(each -> eventsIn(each).stream())
            .toList();
    return inside.isEmpty() && !isDocument(part) ? List.of(part) : inside;
  }

  /** One that has no event in it. */
  private static boolean isDocument(Part part) {
    return part.parts().stream()
        .anyMatch(each -> each.isPlain("type") && DOCUMENTS.contains(each.text()));
  }

  private static VisibilityEvent event(Part part) {
    List<Part> types = part.parts().stream().filter(each -> each.isPlain("type")).toList();
    if (types.isEmpty()) {
      throw part.unreadable("has no type, so it is neither document nor event");
    }
    if (types.size() > 1) {
      throw types.get(1).unreadable("is given twice");
    }
    List<Part> fields =
        part.parts().stream().filter(each -> !each.isPlain("type")).map(JsonEvents::named).toList();
    return EventReading.read(type(types.getFirst()), part.with(fields));
  }

  private static EventType type(Part part) {
    return EventReading.type(part.terms().name(Scalars.text(part), part.spot()), part);
  }

  /** To JSON-LD the id of an event is one as any other. */
  private static Part named(Part part) {
    return part.isPlain("id") ? part.renamed(QualifiedName.plain("eventID")) : part;
  }
}
