package org.tierlight.ingest.epcis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierlight.ingest.visibility.EventType;
import org.tierlight.ingest.visibility.QualifiedName;
import org.tierlight.ingest.visibility.VisibilityEvent;
import org.tierlight.json.ForeignJson;
import org.tierlight.json.UnreadableJson;

/**
 * Reads EPCIS 2.0 in JSON-LD: a document, the answer to a query, a list of events, or one event.
 * What stands in an {@code @context} is taken as it stands; none is fetched.
 */
final class JsonEvents implements EventDecoder {

  private static final Set<String> AROUND_EVENTS =
      Set.of("epcisBody", "queryResults", "resultsBody", "eventList", "event");

  private static final Set<String> DOCUMENTS = Set.of("EPCISDocument", "EPCISQueryDocument");

  @Override
  public List<Found> find(byte[] document) {
    Limits.checkSize(document);
    List<Part> whole =
        JsonParts.of(QualifiedName.plain(""), tree(document), Terms.OF_EPCIS, new Spot.Whole());
    if (whole.isEmpty()) {
      throw new UnreadableEvents(new Spot.Whole(), "holds no event");
    }
    List<Part> events = whole.stream().flatMap(each -> eventsIn(each).stream()).toList();
    Limits.checkCount(events);
    return events.stream().map(JsonEvents::found).toList();
  }

  private static Found found(Part part) {
    return new Found() {
      @Override
      public VisibilityEvent read() {
        return event(part);
      }

      @Override
      public Spot spot() {
        return part.spot();
      }
    };
  }

  private static JsonTree tree(byte[] document) {
    try {
      return new ForeignJson<>(new JsonTree.Growing()).read(document);
    } catch (UnreadableJson unreadable) {
      throw new UnreadableEvents(new Spot.Pointer(unreadable.pointer()), unreadable.words());
    }
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
    Part type =
        part.parts().stream()
            .filter(each -> each.isPlain("type"))
            .findFirst()
            .orElseThrow(() -> part.unreadable("has no type, so it is neither document nor event"));
    List<Part> fields =
        part.parts().stream().filter(each -> !each.isPlain("type")).map(JsonEvents::named).toList();
    return EventReading.read(type(type), part.with(fields));
  }

  private static EventType type(Part part) {
    QualifiedName name = part.terms().name(Scalars.text(part), part.spot());
    return Optional.of(name)
        .filter(QualifiedName::isPlain)
        .flatMap(plain -> EventReading.type(plain.local()))
        .orElseThrow(() -> part.unreadable("is none of the five kinds of events of EPCIS 2.0"));
  }

  /** To JSON-LD the id of an event is one as any other. */
  private static Part named(Part part) {
    return part.isPlain("id") ? part.renamed(QualifiedName.plain("eventID")) : part;
  }
}
