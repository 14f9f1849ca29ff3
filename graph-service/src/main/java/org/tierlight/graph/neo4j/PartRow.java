package org.tierlight.graph.neo4j;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.parts.Part;
import org.tierlight.vocabulary.SupplierId;

/** How plans of parts stand in the database. */
final class PartRow {

  /** A planned part {@code p} with its sites and components, by the suppliers that records are. */
  static final String RETURNED =
      """
      RETURN p{.*, maker: coalesce(
            COLLECT { MATCH (r:Record {id: p.maker}) RETURN r.supplier }[0], p.maker)} AS part,
        [(p)-[:MADE_AT]->(s) | s.id] AS sites,
        COLLECT {
          MATCH (p)<-[g:GOES_INTO]-(c)
          OPTIONAL MATCH (r:Record {id: g.supplier})
          RETURN g{.*, component: c.id, supplier: coalesce(r.supplier, g.supplier)}
        } AS components
      """;

  private PartRow() {}

  static Map<String, @Nullable Object> write(Stamped<Part> planned) {
    Part part = planned.value();
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", part.id());
    row.put("maker", part.maker().value());
    row.put("number", part.number());
    row.put("name", part.name());
    row.put("sitesKnown", part.sites() != null);
    row.put("componentsKnown", part.components() != null);
    row.put("stamp", Columns.write(planned.stamp()));
    return row;
  }

  static Stream<Map<String, Object>> sites(Part part) {
    return part.sites() == null
        ? Stream.empty()
        : part.sites().stream().distinct().map(site -> Map.of("part", part.id(), "site", site));
  }

  static Stream<Map<String, Object>> components(Part part) {
    return part.components() == null
        ? Stream.empty()
        : part.components().stream()
            .distinct()
            .map(
                component ->
                    Map.of(
                        "part", part.id(),
                        "component", component.part(),
                        "properties", properties(component)));
  }

  private static Map<String, @Nullable Object> properties(Part.Component component) {
    Map<String, @Nullable Object> properties = new HashMap<>();
    properties.put("supplier", component.supplier().value());
    properties.put("since", Columns.write(component.since()));
    properties.put("until", Columns.write(component.until()));
    return properties;
  }

  static Part read(Record row) {
    Value part = row.get("part");
    return new Part(
        part.get("id").asString(),
        new SupplierId(part.get("maker").asString()),
        Columns.text(part.get("number")),
        Columns.text(part.get("name")),
        part.get("sitesKnown").asBoolean() ? sorted(row.get("sites")) : null,
        part.get("componentsKnown").asBoolean()
            ? row.get("components").asList(PartRow::component)
            : null);
  }

  private static List<String> sorted(Value sites) {
    return sites.asList(Value::asString).stream().sorted().toList();
  }

  private static Part.Component component(Value value) {
    return new Part.Component(
        value.get("component").asString(),
        new SupplierId(value.get("supplier").asString()),
        Columns.instant(value.get("since")),
        Columns.instant(value.get("until")));
  }
}
