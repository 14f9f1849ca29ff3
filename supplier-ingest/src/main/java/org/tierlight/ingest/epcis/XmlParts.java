package org.tierlight.ingest.epcis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.visibility.QualifiedName;

/** Turns elements and attributes into parts. */
final class XmlParts {

  private static final String EPCIS = "urn:epcglobal:epcis";

  /** XML writes the namespace of CBV master data without the colon of its JSON-LD context. */
  private static final String MASTER_DATA = "urn:epcglobal:cbv:mda";

  /** Attributes of these say how to read XML, nothing about the event. */
  private static final Set<String> ABOUT_XML =
      Set.of(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, XMLConstants.XML_NS_URI);

  private record Open(
      QualifiedName name, Terms terms, Spot spot, List<Part> parts, StringBuilder text) {

    Part part() {
      return new Part(name, text.toString(), parts, terms, spot);
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Part root;
  private final Limits.Values values;

  XmlParts(Limits.Values values) {
    this.values = values;
  }

  void open(XMLStreamReader reader) {
    Spot spot = new Spot.Line(reader.getLocation().getLineNumber());
    if (open.size() == Limits.DEEPEST) {
      throw new UnreadableEvents(spot, "is nested more than 32 levels deep");
    }
    values.add(1 + reader.getAttributeCount());
    Terms terms = terms(reader, spot);
    open.addLast(
        new Open(
            name(reader.getNamespaceURI(), reader.getLocalName()),
            terms,
            spot,
            attributes(reader, terms, spot),
            new StringBuilder()));
  }

  void text(String text) {
    if (!open.isEmpty()) {
      open.getLast().text().append(text);
    }
  }

  void close() {
    Part closed = open.removeLast().part();
    if (open.isEmpty()) {
      root = closed;
    } else {
      open.getLast().parts().add(closed);
    }
  }

  Part root() {
    if (root == null) {
      throw new UnreadableEvents(new Spot.Whole(), "is empty");
    }
    return root;
  }

  private Terms terms(XMLStreamReader reader, Spot spot) {
    Map<String, String> declared = new HashMap<>();
    for (int at = 0; at < reader.getNamespaceCount(); at++) {
      String prefix = reader.getNamespacePrefix(at);
      String namespace = reader.getNamespaceURI(at);
      if (namespace != null) {
        Limits.checkNamespace(namespace, spot);
      }
      if (prefix != null && namespace != null) {
        declared.put(prefix, namespace);
      }
    }
    return (open.isEmpty() ? Terms.OF_EPCIS : open.getLast().terms()).with(declared);
  }

  private static List<Part> attributes(XMLStreamReader reader, Terms terms, Spot spot) {
    List<Part> attributes = new ArrayList<>();
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      String namespace = reader.getAttributeNamespace(at);
      if (namespace == null || !ABOUT_XML.contains(namespace)) {
        QualifiedName name = name(namespace, reader.getAttributeLocalName(at));
        attributes.add(new Part(name, reader.getAttributeValue(at), List.of(), terms, spot));
      }
    }
    return attributes;
  }

  private static QualifiedName name(@Nullable String namespace, String local) {
    if (namespace == null || namespace.startsWith(EPCIS)) {
      return QualifiedName.plain(local);
    }
    return new QualifiedName(namespace.equals(MASTER_DATA) ? MASTER_DATA + ":" : namespace, local);
  }
}
