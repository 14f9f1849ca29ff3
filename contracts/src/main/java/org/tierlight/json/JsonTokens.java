package org.tierlight.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.JsonFault;
import org.tierlight.vocabulary.SentName;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;

/** Builds values from tokens. */
final class JsonTokens<V> {

  static final int DEEPEST = 32;

  /** Fields of an object that need no larger map. */
  private static final int USUAL = 24;

  private final JsonParser parser;
  private final ForeignJson.Building<V> building;

  JsonTokens(JsonParser parser, ForeignJson.Building<V> building) {
    this.parser = parser;
    this.building = building;
  }

  /** The one value of a document. */
  V only() {
    V value = value(parser.nextToken(), 0);
    if (parser.nextToken() != null) {
      throw refused(JsonFault.MALFORMED_JSON, "goes on after its end");
    }
    return value;
  }

  private V value(@Nullable JsonToken token, int depth) {
    if (token == null) {
      throw refused(JsonFault.MALFORMED_JSON, "is empty");
    }
    return switch (token) {
      case START_OBJECT -> fields(deeper(depth));
      case START_ARRAY -> items(deeper(depth));
      case VALUE_STRING -> building.text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> building.number(parser.getDecimalValue());
      case VALUE_TRUE -> building.flag(true);
      case VALUE_FALSE -> building.flag(false);
      case VALUE_NULL -> building.nothing();
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw refused(JsonFault.MALFORMED_JSON, "is not JSON");
    };
  }

  private V fields(int depth) {
    LinkedHashMap<String, V> byName = LinkedHashMap.newLinkedHashMap(USUAL);
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      V value = value(parser.nextToken(), depth);
      V before = byName.put(name, value);
      if (before != null) {
        byName.put(name, one(name, before, value));
      }
    }
    return building.fields(new Named<>(byName));
  }

  private V one(String name, V first, V second) {
    return building
        .twice(name, first, second)
        .orElseThrow(() -> refused(JsonFault.DUPLICATE_FIELD, "is given twice"));
  }

  private V items(int depth) {
    List<V> values = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      values.add(value(token, depth));
    }
    return building.items(values);
  }

  private int deeper(int depth) {
    if (depth == DEEPEST) {
      throw refused(JsonFault.TOO_DEEP, "is nested more than 32 levels deep");
    }
    return depth + 1;
  }

  private UnreadableJson refused(JsonFault fault, String words) {
    return new UnreadableJson(fault, pointer(parser.streamReadContext().pathAsPointer()), words);
  }

  /** As far as it has names that look like those of fields. */
  private static String pointer(JsonPointer whole) {
    StringBuilder shown = new StringBuilder();
    for (JsonPointer at = whole;
        at != null && !at.matches() && SentName.isField(at.getMatchingProperty());
        at = at.tail()) {
      String name = at.getMatchingProperty().replace("~", "~0").replace("/", "~1");
      shown.append('/').append(name);
    }
    return shown.toString();
  }
}
