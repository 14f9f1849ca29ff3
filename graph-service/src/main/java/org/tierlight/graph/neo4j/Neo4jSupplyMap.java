package org.tierlight.graph.neo4j;

import java.util.function.Function;
import org.tierlight.graph.tiers.Neighbours;
import org.tierlight.graph.tiers.SupplyMap;

/** The map in Neo4j, one read transaction a question. */
public final class Neo4jSupplyMap implements SupplyMap {

  private final GuardedReads reads;

  /** Looks through guarded reads. */
  public Neo4jSupplyMap(GuardedReads reads) {
    this.reads = reads;
  }

  @Override
  public <T> T look(Function<Neighbours, T> question) {
    return reads.read(transaction -> question.apply(new Neo4jNeighbours(transaction)));
  }
}
