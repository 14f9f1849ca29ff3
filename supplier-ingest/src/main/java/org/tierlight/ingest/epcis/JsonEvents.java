package org.tierlight.ingest.epcis;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tierlight.ingest.visibility.EventType;
import org.tierlight.ingest.visibility.QualifiedName;
import org.tierlight.ingest.visibility.VisibilityEvent;

/**
 * Reads EPCIS 2.0 in JSON-LD: a document, the answer to a query, a list of events, or one event.
 * What stands in an {@code @context} is taken as it stands; none is fetched.
 */
final class JsonEvents {

  private static final String NO_TYPE = "has no type, so it is neither document nor event";

  private static final Set<String> AROUND_LISTS =
      Set.of("epcisBody", "queryResults", "resultsBody");

  private static final Set<String> LISTS = Set.of("eventList", "event");

  private static final Set<String> DOCUMENTS = Set.of("EPCISDocument", "EPCISQueryDocument");

  /** What says something of the document and nothing of its events. */
  private static final Set<String> OF_DOCUMENTS =
      Set.of(
          "id",
          "type",
          "schemaVersion",
          "creationDate",
          "sender",
          "receiver",
          "instanceIdentifier",
          "epcisHeader",
          "subscriptionID",
          "queryName");

  private JsonEvents() {}

  /**
   * The events of a document that stands at a spot of what was sent; one without any is no mistake.
   *
   * @throws UnreadableEvents if the document as such cannot be read; nothing else is thrown
   */
  static List<EventDecoder.Found> in(JsonTree document, Spot spot) {
    if (document instanceof JsonTree.Nothing
        || (document instanceof JsonTree.Items(List<JsonTree> each) && each.isEmpty())) {
      throw new UnreadableEvents(spot, "holds no event");
    }
    return inList(document, Terms.OF_EPCIS, spot).toList();
  }

  private static Stream<EventDecoder.Found> inList(JsonTree list, Terms terms, Spot spot) {
    return list instanceof JsonTree.Items(List<JsonTree> members)
        ? IntStream.range(0, members.size())
            .boxed()
            .flatMap(at -> member(members.get(at), terms, step(spot, Integer.toString(at))))
        : member(list, terms, spot);
  }

  /** A document or an event; anything else stands where an event should, and is answered as one. */
  private static Stream<EventDecoder.Found> member(JsonTree member, Terms terms, Spot spot) {
    return switch (member) {
      case JsonTree.Members object when isAroundEvents(object, terms, spot) ->
          inDocument(object, terms, spot);
      case JsonTree.Members object -> Stream.of(found(object, terms, spot));
      case JsonTree.Single _ -> Stream.of(unreadable(spot, NO_TYPE));
      case JsonTree.Nothing _ ->
          Stream.of(unreadable(spot, "is null where an event belongs: send the event or nothing"));
      case JsonTree.Items _ ->
          Stream.of(unreadable(spot, "is a list where an event belongs: send one list of events"));
    };
  }

  private static boolean isAroundEvents(JsonTree.Members object, Terms around, Spot spot) {
    Terms terms = Contexts.inside(object, around, spot);
    return object.byName().entrySet().stream()
        .anyMatch(
            each -> {
              String name = plain(each.getKey(), terms, spot);
              return AROUND_LISTS.contains(name)
                  || LISTS.contains(name)
                  || (name.equals("type") && isDocument(each.getValue()));
            });
  }

  private static boolean isDocument(JsonTree type) {
    return switch (type) {
      case JsonTree.Single(String word) -> DOCUMENTS.contains(word);
      case JsonTree.Items(var words) -> words.stream().anyMatch(JsonEvents::isDocument);
      case JsonTree.Members _, JsonTree.Nothing _ -> false;
    };
  }

  private static Stream<EventDecoder.Found> inDocument(
      JsonTree.Members object, Terms around, Spot spot) {
    Terms terms = Contexts.inside(object, around, spot);
    return object.byName().entrySet().stream()
        .filter(each -> !each.getKey().equals("@context"))
        .flatMap(each -> inField(each.getKey(), each.getValue(), terms, spot));
  }

  private static Stream<EventDecoder.Found> inField(
      String written, JsonTree value, Terms terms, Spot above) {
    String name = plain(written, terms, above);
    Spot spot = step(above, written);
    if (LISTS.contains(name)) {
      return inList(value, terms, spot);
    }
    if (AROUND_LISTS.contains(name)) {
      return value instanceof JsonTree.Members object
          ? inDocument(object, terms, spot)
          : inList(value, terms, spot);
    }
    if (!name.isEmpty() && !OF_DOCUMENTS.contains(name)) {
      throw Surroundings.unknown(written, "epcisBody, eventList", above);
    }
    if (Surroundings.seemToHoldEvents(value)) {
      throw Surroundings.misplaced(written, above);
    }
    return Stream.empty();
  }

  /** The name of EPCIS that a field stands for; empty where it is of a namespace of the user's. */
  private static String plain(String written, Terms terms, Spot spot) {
    return switch (written) {
      case "@context" -> "";
      case "@id" -> "id";
      case "@type" -> "type";
      default -> {
        QualifiedName name = terms.name(written, step(spot, written));
        yield name.isPlain() ? name.local() : "";
      }
    };
  }

  private static Spot step(Spot above, String name) {
    return new Spot.Step(above, name);
  }

  private static EventDecoder.Found found(JsonTree.Members object, Terms terms, Spot spot) {
    List<Part> parts = JsonParts.of(QualifiedName.plain(""), object, terms, spot);
    return parts.size() == 1
        ? new EventDecoder.Found(spot, () -> event(parts.getFirst()))
        : unreadable(spot, NO_TYPE);
  }

  private static EventDecoder.Found unreadable(Spot spot, String reason) {
    return new EventDecoder.Found(
        spot,
        () -> {
          throw new UnreadableEvents(spot, reason);
        });
  }

  private static VisibilityEvent event(Part part) {
    List<Part> types = part.parts().stream().filter(each -> each.isPlain("type")).toList();
    if (types.isEmpty()) {
      throw part.unreadable(NO_TYPE);
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
