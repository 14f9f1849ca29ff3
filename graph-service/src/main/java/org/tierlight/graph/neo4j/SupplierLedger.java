package org.tierlight.graph.neo4j;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.graph.suppliers.Site;
import org.tierlight.graph.suppliers.SortKeys;
import org.tierlight.vocabulary.SupplierId;

/** The part of the ledger that is about suppliers themselves. */
final class SupplierLedger {

  private final TransactionContext transaction;

  SupplierLedger(TransactionContext transaction) {
    this.transaction = transaction;
  }

  void mention(Collection<SupplierId> ids) {
    write(
        ids.stream().sorted().map(SupplierLedger::stub).toList(),
        """
        UNWIND $rows AS row
        MERGE (s:Supplier {id: row.id})
        ON CREATE SET s = row
        """);
  }

  private static Map<String, Object> stub(SupplierId id) {
    return Map.of(
        "id", id.value(),
        "undeclared", true,
        "byRisk", SortKeys.byRisk(OptionalDouble.empty(), id),
        "byName", SortKeys.byName(id.value(), id));
  }

  Map<SupplierId, Stamp> described(Set<SupplierId> ids) {
    return read(
            ids,
            """
            UNWIND $rows AS id
            MATCH (s:Supplier {id: id}) WHERE s.describedStamp IS NOT NULL
            RETURN id, s.describedStamp AS stamp
            """)
        .stream()
        .collect(toMap(SupplierLedger::id, row -> Columns.stamp(row.get("stamp"))));
  }

  void describe(Map<SupplierId, Stamped<Profile>> profiles) {
    Map<SupplierId, Map<String, @Nullable Object>> rows = new TreeMap<>();
    profiles.forEach((id, profile) -> rows.put(id, ProfileRow.write(id, profile)));
    keepProperties(rows);
    write(
        profiles.keySet().stream().map(SupplierId::value).toList(),
        """
        UNWIND $rows AS id
        MATCH (p:Site {id: id})
        DETACH DELETE p
        """);
    write(
        profiles.entrySet().stream()
            .flatMap(entry -> site(entry.getKey(), entry.getValue().value().site()))
            .toList(),
        """
        UNWIND $rows AS row
        MATCH (s:Supplier {id: row.id})
        CREATE (s)-[:OPERATES]->(p:Site {id: row.id})
        SET p += row.properties
        """);
  }

  private static Stream<Map<String, Object>> site(SupplierId id, @Nullable Site site) {
    return site == null
        ? Stream.empty()
        : Stream.of(Map.of("id", id.value(), "properties", ProfileRow.write(site)));
  }

  Map<SupplierId, Score.Version> scored(Set<SupplierId> ids) {
    return read(
            ids,
            """
            UNWIND $rows AS id
            MATCH (s:Supplier {id: id}) WHERE s.scoreEpoch IS NOT NULL
            RETURN id, s.scoreEpoch AS scoreEpoch, s.scoreVersion AS scoreVersion
            """)
        .stream()
        .collect(toMap(SupplierLedger::id, row -> ScoreRow.version(row)));
  }

  void score(Collection<Score> scores) {
    Map<SupplierId, Map<String, @Nullable Object>> rows = new TreeMap<>();
    scores.forEach(score -> rows.put(score.supplier(), ScoreRow.write(score)));
    keepProperties(rows);
  }

  private void keepProperties(Map<SupplierId, Map<String, @Nullable Object>> rows) {
    write(
        rows.entrySet().stream()
            .map(
                row ->
                    Map.<String, Object>of(
                        "id", row.getKey().value(), "properties", row.getValue()))
            .toList(),
        """
        UNWIND $rows AS row
        MATCH (s:Supplier {id: row.id})
        SET s += row.properties
        """);
  }

  private static SupplierId id(Record row) {
    return new SupplierId(row.get("id").asString());
  }

  private List<Record> read(Collection<SupplierId> ids, String query) {
    List<String> rows = ids.stream().map(SupplierId::value).toList();
    return rows.isEmpty() ? List.of() : transaction.run(query, Map.of("rows", rows)).list();
  }

  private void write(List<?> rows, String query) {
    if (!rows.isEmpty()) {
      transaction.run(query, Map.of("rows", rows)).consume();
    }
  }
}
