package org.tierlight.graph.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.facts.Succession;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.vocabulary.SupplierId;

/**
 * How records were described before they were described as they are, each under the id of its
 * record as {@code :EarlierDescription}: whichever supplier a record is part of, it is not moved.
 */
final class DescriptionLedger {

  private final Rows rows;

  DescriptionLedger(Rows rows) {
    this.rows = rows;
  }

  /** Those that hold with those before them. */
  Map<SupplierId, Succession<Profile>> with(Map<SupplierId, Stamped<Profile>> last) {
    Map<SupplierId, Succession<Profile>> all = new TreeMap<>();
    last.forEach((id, described) -> all.put(id, Succession.of(described)));
    rows.read(
            Rows.texts(last.keySet()),
            """
            UNWIND $rows AS id
            MATCH (d:EarlierDescription {supplier: id})
            RETURN id, d{.*} AS described
            """)
        .forEach(
            row ->
                all.merge(
                    new SupplierId(row.get("id").asString()),
                    Succession.of(
                        ProfileRow.readStamped(row.get("described"), row.get("described"))),
                    Succession::with));
    return all;
  }

  /** Keeps all but the last of each. */
  void keep(Map<SupplierId, Succession<Profile>> described) {
    Map<SupplierId, Succession<Profile>> several = new TreeMap<>(described);
    several.values().removeIf(told -> told.held().size() == 1);
    rows.write(
        Rows.texts(several.keySet()),
        """
        UNWIND $rows AS id
        MATCH (d:EarlierDescription {supplier: id})
        DELETE d
        """);
    List<Map<String, @Nullable Object>> earlier = new ArrayList<>();
    several.forEach((id, told) -> earlier.addAll(earlier(id, told.held())));
    rows.write(
        earlier,
        """
        UNWIND $rows AS row
        CREATE (d:EarlierDescription)
        SET d = row
        """);
  }

  private static List<Map<String, @Nullable Object>> earlier(
      SupplierId id, List<Stamped<Profile>> held) {
    List<Map<String, @Nullable Object>> earlier = new ArrayList<>();
    for (int place = 0; place + 1 < held.size(); place++) {
      Map<String, @Nullable Object> row =
          new HashMap<>(ProfileRow.writeWithSite(id, held.get(place)));
      row.put("supplier", id.value());
      row.put("until", Columns.write(held.get(place + 1).learnt()));
      earlier.add(row);
    }
    return earlier;
  }
}
