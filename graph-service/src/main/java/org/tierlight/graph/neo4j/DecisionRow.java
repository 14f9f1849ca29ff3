package org.tierlight.graph.neo4j;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Value;
import org.tierlight.identity.Decision;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/** A decision as properties of {@code :Decision}; one node a pair, whichever is named first. */
final class DecisionRow {

  private DecisionRow() {}

  static Map<String, Object> write(Decision decision) {
    return Map.of(
        "pair", pair(decision),
        "record", decision.record().value(),
        "other", decision.other().value(),
        "relation", decision.relation().name(),
        "byPerson", decision.byPerson(),
        "time", decision.time().toString(),
        "event", decision.id());
  }

  private static String pair(Decision decision) {
    return Stream.of(decision.record(), decision.other())
        .sorted()
        .map(SupplierId::value)
        .collect(Collectors.joining(" "));
  }

  static Decision read(Value row) {
    return new Decision(
        new SupplierId(row.get("record").asString()),
        new SupplierId(row.get("other").asString()),
        Relation.valueOf(row.get("relation").asString()),
        row.get("byPerson").asBoolean(),
        Columns.time(row.get("time")),
        row.get("event").asString());
  }
}
