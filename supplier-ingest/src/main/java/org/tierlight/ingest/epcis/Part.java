package org.tierlight.ingest.epcis;

import java.util.List;
import org.tierlight.ingest.visibility.Extension;
import org.tierlight.ingest.visibility.QualifiedName;

/**
 * A field of JSON-LD, or an element or attribute of XML. The members of a list are fields of the
 * same name one after another.
 *
 * @param text empty where it has none
 * @param terms what prefixes in the text stand for
 */
record Part(QualifiedName name, String text, List<Part> parts, Terms terms, Spot spot) {

  Part {
    text = text.strip();
    parts = List.copyOf(parts);
  }

  Part renamed(QualifiedName other) {
    return new Part(other, text, parts, terms, spot);
  }

  Part with(List<Part> others) {
    return new Part(name, text, others, terms, spot);
  }

  boolean isPlain(String local) {
    return name.isPlain() && name.local().equals(local);
  }

  boolean isEmpty() {
    return text.isEmpty() && parts.isEmpty();
  }

  Extension extension() {
    return new Extension(name, text, parts.stream().map(Part::extension).toList());
  }

  UnreadableEvents unreadable(String reason) {
    return new UnreadableEvents(spot, reason);
  }
}
