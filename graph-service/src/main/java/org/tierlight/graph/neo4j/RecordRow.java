package org.tierlight.graph.neo4j;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.folding.JoinedSupplier;
import org.tierlight.graph.folding.SupplierRecord;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.SortKeys;
import org.tierlight.graph.suppliers.Spelling;
import org.tierlight.vocabulary.SupplierId;

/**
 * What was told of one record, as properties of {@code :Record}: those that its supplier and its
 * site would have if it stood alone. Without any it is only a decision that names it.
 */
final class RecordRow {

  private RecordRow() {}

  static SupplierRecord read(Value row) {
    SupplierId id = new SupplierId(row.get("id").asString());
    return new SupplierRecord(
        id, !row.get("undeclared").isNull(), profile(row), ScoreRow.read(id, row));
  }

  private static @Nullable Stamped<Profile> profile(Value row) {
    if (row.get("describedStamp").isNull()) {
      return null;
    }
    return ProfileRow.readStamped(row, row);
  }

  /** All properties of a supplier as it is shown. */
  static Map<String, @Nullable Object> write(JoinedSupplier supplier) {
    Map<String, @Nullable Object> row = new HashMap<>(stub(supplier.id()));
    if (supplier.profile() != null) {
      row.putAll(ProfileRow.write(supplier.id(), supplier.profile()));
    }
    if (supplier.score() != null) {
      row.putAll(ScoreRow.write(supplier.score()));
    }
    if (!supplier.words().isEmpty()) {
      row.put("words", Spelling.line(supplier.words()));
    }
    return row;
  }

  /** What stands of a supplier that was only mentioned. */
  static Map<String, Object> stub(SupplierId id) {
    return Map.of(
        "id", id.value(),
        "undeclared", true,
        "words", Spelling.line(List.of(id.value())),
        "byRisk", SortKeys.byRisk(OptionalDouble.empty(), id),
        "byName", SortKeys.byName(id.value(), id));
  }
}
