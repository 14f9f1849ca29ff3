package org.tierlight.ingest.followthemoney;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.ingest.form.Canonical;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.vocabulary.SupplierId;

/** An entity: a schema, and properties of several values each. */
record Entity(String id, String schema, String caption, Map<String, Value> properties) {

  Entity {
    properties = Map.copyOf(properties);
  }

  /** The entity of a value, or empty where it is none. */
  static Optional<Entity> of(Value value) {
    if (value instanceof Value.Fields(Map<String, Value> fields)
        && fields.get("schema") instanceof Value.Text(String schema)
        && fields.get("id") instanceof Value.Text(String id)
        && fields.get("properties") instanceof Value.Fields(Map<String, Value> properties)) {
      String caption = fields.get("caption") instanceof Value.Text(String text) ? text : "";
      return Optional.of(new Entity(id, schema, caption, properties));
    }
    return Optional.empty();
  }

  /** The texts of some properties, in their order; entities within count by their ids. */
  List<String> values(String... names) {
    return Stream.of(names)
        .flatMap(name -> texts(properties.getOrDefault(name, new Value.Nothing())))
        .filter(text -> !text.isBlank())
        .distinct()
        .toList();
  }

  Optional<String> first(String... names) {
    return values(names).stream().findFirst();
  }

  boolean has(String name) {
    return !values(name).isEmpty();
  }

  /** Under which id it is known here. */
  SupplierId supplierId() {
    return supplierId(id);
  }

  static SupplierId supplierId(String id) {
    return SupplierId.isValid(id)
        ? new SupplierId(id)
        : new SupplierId("ftm-" + HexFormat.of().formatHex(Canonical.digest(id), 0, 12));
  }

  /**
   * Where a field of ours lies in what was sent.
   *
   * @param properties the properties that fill a field, by its pointer; of several the one that is
   *     there
   */
  String pointer(String pointer, Map<String, List<String>> properties) {
    return properties.entrySet().stream()
        .filter(field -> pointer.equals(field.getKey()) || pointer.startsWith(field.getKey() + "/"))
        .map(Map.Entry::getValue)
        .map(names -> names.stream().filter(this::has).findFirst().orElse(names.getFirst()))
        .map(name -> "/properties/" + name)
        .findFirst()
        .orElse(pointer);
  }

  static Problem leftOut(String pointer, String why) {
    return Problem.at(pointer, ProblemCode.LEFT_OUT, why);
  }

  private static Stream<String> texts(Value value) {
    return switch (value) {
      case Value.Text(String content) -> Stream.of(content);
      case Value.Items(List<Value> values) -> values.stream().flatMap(Entity::texts);
      case Value.Fields(Map<String, Value> inner) ->
          inner.get("id") instanceof Value.Text(String id) ? Stream.of(id) : Stream.empty();
      case Value.Decimal(var number) -> Stream.of(number.toPlainString());
      case Value.Flag _, Value.Nothing _ -> Stream.empty();
    };
  }
}
