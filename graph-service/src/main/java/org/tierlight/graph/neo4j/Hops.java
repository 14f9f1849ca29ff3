package org.tierlight.graph.neo4j;

import java.util.Collection;
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
 * @param seen which links {@code l} are seen at all, as a condition of Cypher over codes {@code hs}
 */
record Hops(TransactionContext transaction, String seen) {

  private static final int MOST_AGAIN = 5;

  Neighbours.Hop suppliersOf(Set<SupplierId> buyers, Collection<String> hs, int rows) {
    return hop("MATCH (far:Supplier)-[l:SUPPLIES]->(:Supplier {id: id})", buyers, hs, rows);
  }

  Neighbours.Hop buyersOf(Set<SupplierId> sellers, Collection<String> hs, int rows) {
    return hop("MATCH (:Supplier {id: id})-[l:SUPPLIES]->(far:Supplier)", sellers, hs, rows);
  }

  private Neighbours.Hop hop(String match, Set<SupplierId> from, Collection<String> hs, int rows) {
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
    Map<String, Object> parameters =
        Map.of("ids", Rows.texts(from), "hs", List.copyOf(hs), "rows", rows + 1);
    List<Record> found = transaction.run(query, parameters).list();
    for (int again = 0; again < MOST_AGAIN && found.stream().anyMatch(Hops::isTorn); again++) {
      found = transaction.run(query, parameters).list();
    }
    List<Record> kept = found.subList(0, Math.min(rows, found.size()));
    return new Neighbours.Hop(
        kept.stream()
            .flatMap(row -> LinkRow.read(row.get("products").asList(product -> product)).stream())
            .toList(),
        kept.stream().map(row -> ScoreRow.summary(row.get("end"))).toList(),
        found.size() > rows);
  }

  /** Whether a link was made anew between being found and being read: it then has no properties. */
  private static boolean isTorn(Record row) {
    return row.get("products").asList(product -> product.get("link").isNull()).contains(true);
  }
}
