package org.tierlight.ingest.epcis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tierlight.ingest.visibility.StandardType;
import org.tierlight.ingest.visibility.VisibilityEvent;

/**
 * Reads EPCIS 2.0 and EPCIS 1.2 in XML: a document, the answer to a query, a list of events, or one
 * event. A document type that is only a name says nothing and is passed over; any other is refused.
 */
final class XmlEvents implements EventDecoder {

  private static final XMLInputFactory READERS = readers();

  private static final String DOCUMENT_TYPE = "<!DOCTYPE";
  private static final Pattern BARE =
      Pattern.compile("<!DOCTYPE\\s{1,100}[\\w:.-]{1,100}\\s{0,100}>");

  private static final Set<String> AROUND_LISTS =
      Set.of(
          "EPCISDocument",
          "EPCISMasterDataDocument",
          "EPCISQueryDocument",
          "EPCISBody",
          "QueryResults",
          "resultsBody");

  /** What says something of the document and nothing of its events; attributes are among it. */
  private static final Set<String> OF_DOCUMENTS =
      Set.of(
          "schemaVersion",
          "creationDate",
          "EPCISHeader",
          "VocabularyList",
          "queryName",
          "subscriptionID",
          "extension");

  private static final Set<String> LISTS = Set.of("EventList", "extension");

  @Override
  public List<Found> find(byte[] document) {
    Limits.checkSize(document);
    List<Found> events = in(document, new Limits.Values());
    Limits.checkCount(events);
    return events;
  }

  /**
   * The events of a document.
   *
   * @param values what was read of the same capture before
   */
  static List<Found> in(byte[] document, Limits.Values values) {
    return inDocument(root(text(document), values))
        .map(part -> new Found(part.spot(), () -> event(part)))
        .toList();
  }

  private static Stream<Part> inDocument(Part part) {
    if (!AROUND_LISTS.contains(part.name().local())) {
      return inList(part);
    }
    checkHasNoText(part);
    return part.parts().stream().flatMap(XmlEvents::inElement);
  }

  private static Stream<Part> inElement(Part part) {
    String name = part.name().local();
    if (AROUND_LISTS.contains(name) || part.isPlain("EventList")) {
      return inDocument(part);
    }
    if (part.name().isPlain() && !OF_DOCUMENTS.contains(name)) {
      throw Surroundings.unknown(name, "EPCISBody, EventList", part.spot());
    }
    if (Surroundings.seemToHoldEvents(part)) {
      throw Surroundings.misplaced(name, part.spot());
    }
    return Stream.empty();
  }

  private static void checkHasNoText(Part part) {
    if (!part.text().isEmpty()) {
      throw part.unreadable("has text where elements belong");
    }
  }

  private static Stream<Part> inList(Part part) {
    if (!part.name().isPlain() || !LISTS.contains(part.name().local())) {
      return Stream.of(part);
    }
    checkHasNoText(part);
    return part.parts().stream().flatMap(XmlEvents::inList);
  }

  private static VisibilityEvent event(Part part) {
    if (part.isPlain(QuantityEvents.NAME)) {
      return EventReading.read(
          StandardType.OBJECT, QuantityEvents.asObjectEvent(Unwrapping.of(part)));
    }
    return EventReading.read(EventReading.type(part.name(), part), Unwrapping.of(part));
  }

  private static Part root(String text, Limits.Values values) {
    XmlParts parts = new XmlParts(values);
    try {
      XMLStreamReader reader = READERS.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        step(reader, reader.next(), parts, text);
      }
    } catch (XMLStreamException broken) {
      throw new UnreadableEvents(
          new Spot.Line(broken.getLocation().getLineNumber()), "is not well-formed XML");
    } catch (MissingResourceException wordless) {
      // The reader of the JDK has no words for some faults within a document type.
      throw new UnreadableEvents(new Spot.Whole(), "is not well-formed XML");
    }
    return parts.root();
  }

  private static void step(XMLStreamReader reader, int event, XmlParts parts, String text) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> parts.open(reader);
      case XMLStreamConstants.END_ELEMENT -> parts.close();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> parts.text(reader.getText());
      case XMLStreamConstants.DTD -> {
        if (!hasOnlyBareDocumentType(text)) {
          throw ownGrammar(reader);
        }
      }
      case XMLStreamConstants.ENTITY_REFERENCE -> throw ownGrammar(reader);
      default -> {}
    }
  }

  private static UnreadableEvents ownGrammar(XMLStreamReader reader) {
    return new UnreadableEvents(
        new Spot.Line(reader.getLocation().getLineNumber()),
        "has a document type with content or an entity of its own, which is not read");
  }

  /** A name, no address and nothing of its own; looked for in the text, as nothing parses it. */
  private static boolean hasOnlyBareDocumentType(String text) {
    int at = text.indexOf(DOCUMENT_TYPE);
    return text.indexOf(DOCUMENT_TYPE, at + 1) < 0
        && BARE.matcher(text).region(at, text.length()).lookingAt();
  }

  /** The JDK's reader prints what it thinks of wrong bytes to the console: it never sees any. */
  private static String text(byte[] document) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException _) {
      throw new UnreadableEvents(new Spot.Whole(), "has bytes that are not UTF-8");
    }
  }

  private static XMLInputFactory readers() {
    XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
    readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    readers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return readers;
  }
}
