package org.tierlight.graph.neo4j;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.tierlight.graph.links.Window;
import org.tierlight.graph.suppliers.Profile;
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

  private static final String SEEN =
      "l.evidence IS NOT NULL AND any(code IN $hs WHERE l.product STARTS WITH code)";

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
  public Hop suppliersOf(Set<SupplierId> buyers, Collection<String> hs, int rows) {
    return new Hops(transaction, SEEN).suppliersOf(buyers, hs, rows);
  }

  @Override
  public Hop buyersOf(Set<SupplierId> sellers, Collection<String> hs, int rows) {
    return new Hops(transaction, SEEN).buyersOf(sellers, hs, rows);
  }

  @Override
  public Optional<Profile> profile(SupplierId id) {
    String query =
        """
        MATCH (s:Supplier {id: $id}) WHERE s.describedStamp IS NOT NULL
        OPTIONAL MATCH (s)-[:OPERATES]->(p:Site)
        RETURN s{.*} AS supplier, p{.*} AS site
        """;
    return transaction.run(query, Map.of("id", id.value())).list().stream()
        .flatMap(row -> Stream.ofNullable(ProfileRow.read(row.get("supplier"), row.get("site"))))
        .findFirst();
  }

  @Override
  public Set<SupplierId> primaryProducers(Set<SupplierId> among) {
    String query =
        """
        UNWIND $ids AS id
        MATCH (s:Supplier {id: id}) WHERE s.primaryProducer
        RETURN id
        """;
    return transaction.run(query, Map.of("ids", Rows.texts(among))).stream()
        .map(row -> new SupplierId(row.get("id").asString()))
        .collect(toUnmodifiableSet());
  }

  @Override
  public Map<SupplierId, Double> inbound(
      Set<SupplierId> buyers, Window window, Collection<String> hs) {
    String query =
        """
        UNWIND $ids AS id
        MATCH (:Supplier)-[l:SUPPLIES]->(:Supplier {id: id})
        WHERE %s
        WITH id, l.monthly AS monthly
        UNWIND range(0, size(monthly) - 3, 3) AS place
        WITH id, monthly[place] AS month, monthly[place + 2] AS cents
        WHERE $first <= month <= $last
        RETURN id, sum(toFloat(cents)) AS cents
        """
            .formatted(SEEN);
    Map<String, Object> parameters =
        Map.of(
            "ids", Rows.texts(buyers),
            "hs", List.copyOf(hs),
            "first", Columns.write(window.first()),
            "last", Columns.write(window.last()));
    return transaction.run(query, parameters).stream()
        .collect(
            toMap(
                row -> new SupplierId(row.get("id").asString()),
                row -> row.get("cents").asDouble()));
  }
}
