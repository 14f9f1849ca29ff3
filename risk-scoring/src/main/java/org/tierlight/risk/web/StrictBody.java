package org.tierlight.risk.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.tierlight.json.ForeignJson;
import org.tierlight.json.UnreadableJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the JSON that somebody sends, by the same rules as supplier-ingest. */
final class StrictBody {

  private static final ForeignJson<JsonNode> JSON = new ForeignJson<>(new Nodes());

  private StrictBody() {}

  /**
   * What a body holds.
   *
   * @throws InvalidQuestion if it is no JSON, with the cause
   */
  static JsonNode read(byte[] body) {
    try {
      return parse(body);
    } catch (UnreadableJson unreadable) {
      throw new InvalidQuestion(
          List.of(
              FieldProblem.at(
                  unreadable.pointer(),
                  unreadable.fault().name(),
                  unreadable.words(),
                  unreadable.fault().hint())));
    }
  }

  /**
   * The same for one who answers otherwise.
   *
   * @throws UnreadableJson if it is no JSON
   */
  static JsonNode parse(byte[] body) {
    return JSON.read(body);
  }

  private static final class Nodes implements ForeignJson.Building<JsonNode> {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public JsonNode text(String content) {
      return NODES.stringNode(content);
    }

    /** All that is asked of numbers here is calculated in doubles. */
    @Override
    public JsonNode number(BigDecimal number) {
      return NODES.numberNode(number.doubleValue());
    }

    @Override
    public JsonNode flag(boolean set) {
      return NODES.booleanNode(set);
    }

    @Override
    public JsonNode nothing() {
      return NODES.nullNode();
    }

    @Override
    public JsonNode items(List<JsonNode> items) {
      ArrayNode array = NODES.arrayNode(items.size());
      return array.addAll(items);
    }

    @Override
    public JsonNode fields(Map<String, JsonNode> byName) {
      ObjectNode object = NODES.objectNode();
      byName.forEach(object::set);
      return object;
    }
  }
}
