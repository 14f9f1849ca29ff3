package org.tierlight.ingest.epcis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tierlight.ingest.visibility.QualifiedName;

/** Turns JSON-LD into parts: a list becomes fields of the same name. */
final class JsonParts {

  private final List<Part> made = new ArrayList<>();

  private JsonParts() {}

  /** The parts that a value gives under a name; null gives none. */
  static List<Part> of(QualifiedName name, JsonTree value, Terms terms, Spot spot) {
    JsonParts parts = new JsonParts();
    parts.add(name, value, terms, spot);
    return parts.made;
  }

  private void add(QualifiedName name, JsonTree value, Terms terms, Spot spot) {
    switch (value) {
      case JsonTree.Nothing() -> {}
      case JsonTree.Single(String text) -> made.add(single(name, text, terms, spot));
      case JsonTree.Items(var each) -> items(name, each, terms, spot);
      case JsonTree.Members members -> members(name, members, terms, spot);
    }
  }

  private void items(QualifiedName name, List<JsonTree> each, Terms terms, Spot spot) {
    for (int at = 0; at < each.size(); at++) {
      add(name, each.get(at), terms, new Spot.Step(spot, Integer.toString(at)));
    }
  }

  private void members(QualifiedName name, JsonTree.Members object, Terms around, Spot spot) {
    JsonTree literal = object.byName().get("@value");
    if (literal != null) {
      add(name, literal, around, spot);
      return;
    }
    Terms terms = Contexts.inside(object, around, spot);
    List<Part> inside = new ArrayList<>();
    object.byName().forEach((field, value) -> inside.addAll(field(field, value, terms, spot)));
    made.add(new Part(name, "", inside, terms, spot));
  }

  private static List<Part> field(String field, JsonTree value, Terms terms, Spot above) {
    Spot spot = new Spot.Step(above, field);
    return switch (field) {
      case "@context" -> List.of();
      case "@id" -> of(QualifiedName.plain("id"), value, terms, spot);
      case "@type" -> of(QualifiedName.plain("type"), value, terms, spot);
      default -> of(terms.name(field, spot), value, terms, spot);
    };
  }

  private static Part single(QualifiedName name, String text, Terms terms, Spot spot) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new UnreadableEvents(spot, "has half a character");
    }
    return new Part(name, text, List.of(), terms, spot);
  }
}
