package org.tierlight.risk.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierlight.risk.pack.Entities;
import org.tierlight.risk.pack.Entity;
import org.tierlight.risk.pack.Place;
import org.tierlight.risk.pack.Rejected;
import org.tierlight.vocabulary.PlainText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Lines of FollowTheMoney JSON. A line that is none is rejected by its number; others are read. */
final class EntityLines {

  private static final int LONGEST_LINE = 1 << 20;

  private final List<Entity> entities = new ArrayList<>();
  private final List<Rejected> unreadable = new ArrayList<>();

  private EntityLines() {}

  /** The entities of a file, or empty if its first line that can be read is no entity. */
  static Optional<Entities> read(byte[] file) {
    EntityLines lines = new EntityLines();
    int start = 0;
    for (int line = 1; start < file.length; line++) {
      int end = endOfLine(file, start);
      lines.line(file, start, end - start, line);
      if (lines.entities.isEmpty() && line > 1) {
        return Optional.empty();
      }
      start = end + 1;
    }
    return lines.entities.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entities(lines.entities, lines.unreadable));
  }

  private void line(byte[] file, int start, int length, int line) {
    if (length > LONGEST_LINE) {
      reject(line, "the line is longer than %d bytes".formatted(LONGEST_LINE));
      return;
    }
    try {
      JsonNode node = StrictJson.MAPPER.readTree(file, start, length);
      if (isEntity(node)) {
        entities.add(entity(node, line));
      } else if (!node.isMissingNode()) {
        reject(line, "no entity: id, schema or properties are missing");
      }
    } catch (JacksonException broken) {
      reject(line, "no JSON");
    }
  }

  private void reject(int line, String reason) {
    unreadable.add(new Rejected(new Place("", line), "", reason));
  }

  private static boolean isEntity(JsonNode node) {
    return node.path("id").isString()
        && node.path("schema").isString()
        && node.path("properties").isObject();
  }

  private static Entity entity(JsonNode node, int line) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    node.path("properties").forEachEntry((name, values) -> properties.put(name, texts(values)));
    return new Entity(
        line,
        node.path("id").asString(),
        node.path("schema").asString(),
        texts(node.path("datasets")),
        properties);
  }

  private static List<String> texts(JsonNode values) {
    return values.values().stream()
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .map(PlainText::line)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static int endOfLine(byte[] file, int start) {
    int end = start;
    while (end < file.length && file[end] != '\n') {
      end++;
    }
    return end;
  }
}
