package org.tierlight.graph.neo4j;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.tierlight.graph.origins.Maker;
import org.tierlight.graph.origins.Makers;
import org.tierlight.vocabulary.SupplierId;

/** What is declared of suppliers, in one statement. */
public final class Neo4jMakers implements Makers {

  static final String MAKERS =
      """
      UNWIND $rows AS id
      MATCH (s:Supplier {id: id})
      RETURN s%s AS supplier, s.purchasesCents AS purchases,
        coalesce(s.primaryProducer, false)
          OR any(sector IN s.sectors WHERE sector IN ['A', 'B']) AS isPrimary
      """
          .formatted(Neo4jNeighbours.SUMMARY);

  private final GuardedReads reads;

  /** Looks through guarded reads. */
  public Neo4jMakers(GuardedReads reads) {
    this.reads = reads;
  }

  @Override
  public Map<SupplierId, Maker> makers(Set<SupplierId> ids) {
    return reads.read(transaction -> makers(ids, transaction));
  }

  private static Map<SupplierId, Maker> makers(
      Set<SupplierId> ids, TransactionContext transaction) {
    return new Rows(transaction)
        .read(Rows.texts(ids), MAKERS).stream()
            .map(Neo4jMakers::maker)
            .collect(toMap(maker -> maker.supplier().id(), maker -> maker));
  }

  private static Maker maker(Record row) {
    return new Maker(
        ScoreRow.summary(row.get("supplier")),
        row.get("isPrimary").asBoolean(false),
        row.get("purchases").isNull() ? null : row.get("purchases").asLong());
  }
}
