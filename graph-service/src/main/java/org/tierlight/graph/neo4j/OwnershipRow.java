package org.tierlight.graph.neo4j;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.facts.Succession;
import org.tierlight.graph.ownership.Ownership;
import org.tierlight.vocabulary.OwnershipKind;
import org.tierlight.vocabulary.SupplierId;

/**
 * What was said of who holds whom, as properties of {@code :OwnershipWord} and {@code :OWNED_BY}.
 */
final class OwnershipRow {

  private OwnershipRow() {}

  /** Each word with when the one was learnt that overtook it; of the last word that is absent. */
  static List<Map<String, @Nullable Object>> write(Succession<Ownership> said) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    List<Stamped<Ownership>> held = said.held();
    for (int place = 0; place < held.size(); place++) {
      boolean isLast = place + 1 == held.size();
      rows.add(write(held.get(place), isLast ? null : held.get(place + 1).learnt()));
    }
    return rows;
  }

  private static Map<String, @Nullable Object> write(
      Stamped<Ownership> word, @Nullable Instant overtaken) {
    Ownership said = word.value();
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", said.id());
    row.put("held", said.held().value());
    row.put("holder", said.holder().value());
    row.put("kind", said.kind().name());
    row.put("share", said.share());
    row.put("since", Columns.write(said.since()));
    row.put("until", Columns.write(said.until()));
    row.put("source", said.source());
    row.put("reference", said.reference());
    row.put("stamp", Columns.write(word.stamp()));
    row.put("learnt", Columns.write(word.learnt()));
    row.put("overtaken", Columns.write(overtaken));
    return row;
  }

  static Stamped<Ownership> word(Value row) {
    return new Stamped<>(
        Columns.stamp(row.get("stamp")),
        requireNonNull(Columns.instant(row.get("learnt"))),
        read(row));
  }

  static Ownership read(Value row) {
    return new Ownership(
        new SupplierId(row.get("held").asString()),
        new SupplierId(row.get("holder").asString()),
        OwnershipKind.valueOf(row.get("kind").asString()),
        row.get("share").isNull() ? null : row.get("share").asDouble(),
        Columns.instant(row.get("since")),
        Columns.instant(row.get("until")),
        Columns.text(row.get("source")),
        Columns.text(row.get("reference")));
  }
}
