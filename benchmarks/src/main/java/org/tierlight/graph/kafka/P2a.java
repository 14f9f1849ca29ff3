package org.tierlight.graph.kafka;

import org.tierlight.benchmarks.Goal;
import org.tierlight.benchmarks.Table;

/**
 * P2a of the goals: shipments over links that are all met as often, from the log to durable in
 * Neo4j, a record; against a connector's one query a batch, a transaction an event, and the
 * statements that the writer itself sends, repeated from memory without log, decoding and fold.
 */
public final class P2a {

  private static final int RECORDS = 40_000;
  private static final int EDGES = 20_000;
  private static final int EVENTS = 500;

  private P2a() {}

  /** Prints the table; takes the numbers of records and links. */
  public static void main(String[] sizes) throws Exception {
    int records = sizes.length > 0 ? Integer.parseInt(sizes[0]) : RECORDS;
    int edges = sizes.length > 1 ? Integer.parseInt(sizes[1]) : EDGES;
    try (MapWrites writes = new MapWrites(records, MadeUpEdges.uniform(edges))) {
      Table.compare(
          "P2a uniform; one query a batch",
          writes::byMap,
          writes::byConnector,
          Goal.timesAsFast(1.2));
      Table.compare(
          "P2a uniform; the same UNWIND from memory",
          writes::byMap,
          writes::byStatements,
          Goal.timesAsFast(0.85));
      Table.compare(
          "P2a uniform; one transaction an event",
          writes::byMap,
          () -> writes.byEvent(Math.min(records, EVENTS)),
          Goal.timesAsFast(50));
    }
  }
}
