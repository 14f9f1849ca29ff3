package org.tierlight.graph.neo4j;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.neo4j.driver.TransactionContext;
import org.tierlight.graph.parts.Part;
import org.tierlight.graph.parts.Plans;
import org.tierlight.graph.tiers.Neighbours;
import org.tierlight.vocabulary.SupplierId;

/** Plans of parts in Neo4j, one read transaction a question. */
public final class Neo4jPlans implements Plans {

  private final GuardedReads reads;

  /** Looks through guarded reads. */
  public Neo4jPlans(GuardedReads reads) {
    this.reads = reads;
  }

  @Override
  public <T> T look(BiFunction<Look, Neighbours, T> question) {
    return reads.read(
        transaction -> question.apply(new InNeo4j(transaction), new Neo4jNeighbours(transaction)));
  }

  record InNeo4j(TransactionContext transaction) implements Look {

    @Override
    public List<Part> madeBy(Set<SupplierId> makers, int most) {
      String query =
          """
          MATCH (p:Part) WHERE p.maker IN $makers
          WITH p ORDER BY p.id LIMIT $most
          """
              + PartRow.RETURNED;
      return transaction.run(query, Map.of("makers", Rows.texts(makers), "most", most)).stream()
          .map(PartRow::read)
          .toList();
    }

    @Override
    public List<Part> named(Collection<String> ids) {
      String query =
          """
          UNWIND $rows AS id
          MATCH (p:Part {id: id}) WHERE p.stamp IS NOT NULL
          """
              + PartRow.RETURNED;
      return new Rows(transaction).read(ids, query).stream().map(PartRow::read).toList();
    }

    @Override
    public boolean isSite(String id) {
      return transaction
          .run("MATCH (s:Plant {id: $id})<-[:MADE_AT]-() RETURN s LIMIT 1", Map.of("id", id))
          .hasNext();
    }

    @Override
    public Set<SupplierId> records(SupplierId supplier) {
      Set<SupplierId> records =
          transaction
              .run(
                  "MATCH (r:Record {supplier: $id}) RETURN r.id AS id",
                  Map.of("id", supplier.value()))
              .stream()
              .map(row -> new SupplierId(row.get("id").asString()))
              .collect(toSet());
      records.add(supplier);
      return records;
    }
  }
}
