package org.tierlight.graph.neo4j;

import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.tierlight.graph.exports.Pieces;
import org.tierlight.graph.exports.WholeMap;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.Window;
import org.tierlight.graph.tiers.Edge;

/**
 * All of the map out of Neo4j, in one transaction. Rows are taken as they come and the driver asks
 * for more as they are taken; the database gathers no more than the links into one supplier.
 */
public final class Neo4jWholeMap implements WholeMap {

  static final String SUPPLIERS =
      """
      MATCH (s:Supplier) WHERE s.id >= ''
      RETURN s%s AS supplier ORDER BY s.id
      """
          .formatted(Neo4jNeighbours.SUMMARY);

  static final String LINKS =
      """
      MATCH (b:Supplier) WHERE b.id >= ''
      WITH b ORDER BY b.id
      CALL (b) {
        MATCH (:Supplier)-[l:SUPPLIES]->(b) WHERE l.evidence IS NOT NULL
        UNWIND range(0, size(l.monthly) - 3, 3) AS place
        WITH l.monthly[place] AS month, l.monthly[place + 2] AS cents
        WHERE $first <= month <= $last
        RETURN sum(toFloat(cents)) AS inbound
      }
      CALL (b) {
        MATCH (:Supplier)-[l:SUPPLIES]->(b) WHERE l.evidence IS NOT NULL
        WITH l.link AS link, collect(l{.*}) AS products
        RETURN products ORDER BY link
      }
      RETURN products, inbound
      """;

  private final GuardedReads reads;

  /** Reads through guarded reads. */
  public Neo4jWholeMap(GuardedReads reads) {
    this.reads = reads;
  }

  @Override
  public void read(Window window, Pieces to) {
    reads.atLength(
        transaction -> {
          Result suppliers = transaction.run(SUPPLIERS);
          while (suppliers.hasNext()) {
            to.supplier(ScoreRow.summary(suppliers.next().get("supplier")), null);
          }
          Result links = transaction.run(LINKS, bounds(window));
          while (links.hasNext()) {
            link(links.next(), window, to);
          }
        });
  }

  static Map<String, Object> bounds(Window window) {
    return Map.of("first", Columns.write(window.first()), "last", Columns.write(window.last()));
  }

  private static void link(Record row, Window window, Pieces to) {
    double inbound = row.get("inbound").asDouble();
    for (Link link : LinkRow.read(row.get("products").asList(product -> product))) {
      to.link(Edge.of(link, window, inbound));
    }
  }
}
