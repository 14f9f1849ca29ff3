package org.tierlight.graph.kafka;

import org.tierlight.benchmarks.Goal;
import org.tierlight.benchmarks.Table;

/**
 * P2b of the goals: shipments over links of which a few carry most (Zipf's law with exponent 1.1),
 * from the log to durable in Neo4j, a record, against a connector's one query a batch.
 */
public final class P2b {

  private static final int RECORDS = 40_000;
  private static final int EDGES = 20_000;
  private static final double EXPONENT = 1.1;

  private P2b() {}

  /** Prints the table; takes the numbers of records and links. */
  public static void main(String[] sizes) throws Exception {
    int records = sizes.length > 0 ? Integer.parseInt(sizes[0]) : RECORDS;
    int edges = sizes.length > 1 ? Integer.parseInt(sizes[1]) : EDGES;
    try (MapWrites writes = new MapWrites(records, MadeUpEdges.zipf(edges, EXPONENT))) {
      Table.compare(
          "P2b Zipf(1.1); one query a batch",
          writes::byMap,
          writes::byConnector,
          Goal.timesAsFast(3));
    }
  }
}
