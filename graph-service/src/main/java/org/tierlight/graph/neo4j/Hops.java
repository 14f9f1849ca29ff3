package org.tierlight.graph.neo4j;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.tierlight.graph.tiers.Neighbours;
import org.tierlight.vocabulary.SupplierId;

/**
 * One hop along the links in one statement, which reads whole only the links that it returns.
 *
 * @param seen which links {@code l} are seen at all, as a condition of Cypher
 */
record Hops(TransactionContext transaction, String seen) {

  Neighbours.Hop suppliersOf(Set<SupplierId> buyers, int rows) {
    return hop("MATCH (far:Supplier)-[l:SUPPLIES]->(:Supplier {id: id})", buyers, rows);
  }

  Neighbours.Hop buyersOf(Set<SupplierId> sellers, int rows) {
    return hop("MATCH (:Supplier {id: id})-[l:SUPPLIES]->(far:Supplier)", sellers, rows);
  }

  private Neighbours.Hop hop(String match, Set<SupplierId> from, int rows) {
    String query =
        """
        UNWIND $ids AS id
        %s
        WHERE %s
        WITH far, l.link AS link, collect(l) AS products, sum(toFloat(l.cents)) AS cents
        ORDER BY cents DESC, link LIMIT $rows
        RETURN [one IN products | one{.*}] AS products, far%s AS end
        """
            .formatted(match, seen, Neo4jNeighbours.SUMMARY);
    List<Record> found =
        transaction.run(query, Map.of("ids", Rows.texts(from), "rows", rows + 1)).list();
    List<Record> kept = found.subList(0, Math.min(rows, found.size()));
    return new Neighbours.Hop(
        kept.stream()
            .flatMap(row -> LinkRow.read(row.get("products").asList(product -> product)).stream())
            .toList(),
        kept.stream().map(row -> ScoreRow.summary(row.get("end"))).toList(),
        found.size() > rows);
  }
}
