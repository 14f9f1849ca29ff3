package org.tierlight.risk.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tierlight.json.BrokenJson;
import org.tierlight.risk.pack.Content;
import org.tierlight.risk.pack.Decoder;
import org.tierlight.risk.pack.Opening;
import org.tierlight.risk.pack.TableDraft;
import org.tierlight.risk.pack.TableDraft.NamedRow;
import org.tierlight.risk.pack.Tables;
import org.tierlight.risk.pack.UnreadableFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** JSON: entities one a line, or a document whose innermost objects are the rows of a table. */
public final class JsonDecoder implements Decoder {

  @Override
  public boolean claims(Opening opening) {
    return opening.beginsWith("{") || opening.beginsWith("[");
  }

  @Override
  public Content decode(byte[] file) {
    return EntityLines.read(file)
        .<Content>map(entities -> entities)
        .orElseGet(() -> document(file));
  }

  private static Content document(byte[] file) {
    try {
      List<NamedRow> rows = new ArrayList<>();
      rows(StrictJson.MAPPER.readTree(file), Map.of(), rows);
      return new Tables(List.of(TableDraft.of(rows)));
    } catch (JacksonException broken) {
      throw new UnreadableFile("No JSON: " + BrokenJson.words(broken), broken);
    }
  }

  /** An object without objects in it is a row; it inherits the plain fields of those around it. */
  private static void rows(JsonNode node, Map<String, String> inherited, List<NamedRow> rows) {
    if (node.isArray()) {
      node.forEach(element -> rows(element, inherited, rows));
    } else if (node.isObject()) {
      Map<String, String> fields = new LinkedHashMap<>(inherited);
      node.forEachEntry((name, value) -> plain(name, value, fields));
      List<JsonNode> inner = node.values().stream().filter(JsonDecoder::holdsObjects).toList();
      inner.forEach(child -> rows(child, fields, rows));
      if (inner.isEmpty()) {
        add(rows, fields);
      }
    }
  }

  private static void add(List<NamedRow> rows, Map<String, String> fields) {
    if ((rows.size() + 1L) * fields.size() > TableDraft.MOST_CELLS) {
      throw new UnreadableFile(
          "The file holds more than %d cells".formatted(TableDraft.MOST_CELLS));
    }
    rows.add(new NamedRow(rows.size() + 1, fields));
  }

  private static void plain(String name, JsonNode value, Map<String, String> fields) {
    if (value.isValueNode()) {
      fields.put(name, value.isNull() ? "" : value.asString());
    }
  }

  private static boolean holdsObjects(JsonNode node) {
    return node.isContainer() && !node.isEmpty();
  }
}
