package org.tierlight.graph.neo4j;

import java.util.function.Function;
import org.neo4j.driver.TransactionContext;
import org.tierlight.graph.tiers.Moment;
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
  public <T> T look(Moment moment, Function<Neighbours, T> question) {
    return reads.read(transaction -> question.apply(neighbours(moment, transaction)));
  }

  private static Neighbours neighbours(Moment moment, TransactionContext transaction) {
    return switch (moment) {
      case Moment.Present _ -> new Neo4jNeighbours(transaction);
      case Moment.Past past -> new PastNeighbours(transaction, past);
    };
  }
}
