package org.tierlight.graph.neo4j;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.tierlight.graph.links.Window;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Neighbours;
import org.tierlight.vocabulary.SupplierId;

/** Who is next to whom, within one transaction; one statement a hop, never one a path. */
final class Neo4jNeighbours implements Neighbours {

  /** What a summary is made of. */
  static final String SUMMARY =
      "{.id, .name, .country, .undeclared, .low, .mid, .high, .band, .opaque}";

  /** Both in one statement: a merge between two would make an id look unknown. */
  static final String SOUGHT =
      """
      OPTIONAL MATCH (s:Supplier {id: $id})
      OPTIONAL MATCH (r:Record {id: $id})
      WITH s, r.supplier AS supplierOfRecord
      """;

  private final TransactionContext transaction;

  Neo4jNeighbours(TransactionContext transaction) {
    this.transaction = transaction;
  }

  @Override
  public Sought<Summary> supplier(SupplierId id) {
    String query = SOUGHT + "RETURN s" + SUMMARY + " AS supplier, supplierOfRecord";
    return sought(
        id,
        transaction.run(query, Map.of("id", id.value())).single(),
        row -> ScoreRow.summary(row.get("supplier")));
  }

  /** What a row says that was sought by an id; its supplier is absent where none has the id. */
  static <T> Sought<T> sought(SupplierId id, Record row, Function<Record, T> found) {
    String supplier = row.get("supplierOfRecord").asString(id.value());
    if (!supplier.equals(id.value())) {
      return new Sought.Merged<>(id, new SupplierId(supplier));
    }
    return row.get("supplier").isNull()
        ? new Sought.Unknown<>(id)
        : new Sought.Found<>(found.apply(row));
  }

  @Override
  public Hop suppliersOf(Set<SupplierId> buyers, int rows) {
    return hop(
        """
        UNWIND $ids AS id
        MATCH (far:Supplier)-[l:SUPPLIES]->(near:Supplier {id: id})
        WHERE l.evidence IS NOT NULL
        WITH l, far
        """,
        buyers,
        rows);
  }

  @Override
  public Hop buyersOf(Set<SupplierId> sellers, int rows) {
    return hop(
        """
        UNWIND $ids AS id
        MATCH (near:Supplier {id: id})-[l:SUPPLIES]->(far:Supplier)
        WHERE l.evidence IS NOT NULL
        WITH l, far
        """,
        sellers,
        rows);
  }

  private Hop hop(String match, Set<SupplierId> from, int rows) {
    String query =
        match
            + "ORDER BY l.cents DESC, l.key LIMIT $rows RETURN l{.*} AS link, far"
            + SUMMARY
            + " AS end";
    List<Record> found =
        transaction.run(query, Map.of("ids", texts(from), "rows", rows + 1)).list();
    List<Record> kept = found.subList(0, Math.min(rows, found.size()));
    return new Hop(
        kept.stream().map(row -> LinkRow.read(row.get("link"))).toList(),
        kept.stream().map(row -> ScoreRow.summary(row.get("end"))).toList(),
        found.size() > rows);
  }

  @Override
  public Map<SupplierId, Double> inbound(Set<SupplierId> buyers, Window window) {
    String query =
        """
        UNWIND $ids AS id
        MATCH (:Supplier)-[l:SUPPLIES]->(:Supplier {id: id})
        UNWIND range(0, size(l.months) - 1) AS place
        WITH id, l.monthCents[place] AS cents, l.months[place] AS month
        WHERE $first <= month <= $last
        RETURN id, sum(toFloat(cents)) AS cents
        """;
    Map<String, Object> parameters =
        Map.of(
            "ids", texts(buyers),
            "first", Columns.write(window.first()),
            "last", Columns.write(window.last()));
    return transaction.run(query, parameters).stream()
        .collect(
            toMap(
                row -> new SupplierId(row.get("id").asString()),
                row -> row.get("cents").asDouble()));
  }

  private static List<String> texts(Set<SupplierId> ids) {
    return ids.stream().map(SupplierId::value).toList();
  }
}
