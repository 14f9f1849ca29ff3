package org.tierlight.graph.neo4j;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.tierlight.graph.ownership.Holding;
import org.tierlight.graph.ownership.Holdings;
import org.tierlight.graph.ownership.OwnershipMap;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.vocabulary.SupplierId;

/** Who holds whom in Neo4j, one read transaction a question and one statement a step. */
public final class Neo4jOwnership implements OwnershipMap {

  /** Nothing is learnt later. */
  private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

  static final String HOLDERS = step("MATCH (held:Supplier {id: id})-[o:OWNED_BY]->(holder)");
  static final String HELD = step("MATCH (held)-[o:OWNED_BY]->(holder:Supplier {id: id})");

  private final GuardedReads reads;

  /** Looks through guarded reads. */
  public Neo4jOwnership(GuardedReads reads) {
    this.reads = reads;
  }

  private static String step(String match) {
    return """
    UNWIND $ids AS id
    %s
    WHERE o.learnt <= $knownAt AND (o.overtaken IS NULL OR o.overtaken > $knownAt)
      AND (o.since IS NULL OR o.since <= $validAt) AND (o.until IS NULL OR o.until > $validAt)
    RETURN o{.*} AS said, held%s AS held, holder%s AS holder
    ORDER BY said.id LIMIT $rows
    """
        .formatted(match, Neo4jNeighbours.SUMMARY, Neo4jNeighbours.SUMMARY);
  }

  @Override
  public <T> T look(Moment moment, Function<Holdings, T> question) {
    return reads.read(transaction -> question.apply(new Look(transaction, moment)));
  }

  private record Look(TransactionContext transaction, Moment moment) implements Holdings {

    @Override
    public Sought<Summary> supplier(SupplierId id) {
      return new Neo4jNeighbours(transaction)
          .supplier(id)
          .map(now -> requireNonNull(then(List.of(now)).get(now.id())));
    }

    @Override
    public Step holdersOf(Set<SupplierId> held, int rows) {
      return step(HOLDERS, held, rows);
    }

    @Override
    public Step heldBy(Set<SupplierId> holders, int rows) {
      return step(HELD, holders, rows);
    }

    private Step step(String query, Set<SupplierId> from, int rows) {
      Map<String, Object> parameters =
          Map.of(
              "ids",
              Rows.texts(from),
              "rows",
              rows + 1,
              "validAt",
              requireNonNull(Columns.write(moment.validAt())),
              "knownAt",
              requireNonNull(Columns.write(knownAt())));
      List<Record> found = transaction.run(query, parameters).list();
      List<Record> kept = found.subList(0, Math.min(rows, found.size()));
      Map<SupplierId, Summary> then =
          then(kept.stream().flatMap(row -> Stream.of(held(row), holder(row))).toList());
      return new Step(kept.stream().map(row -> holding(row, then)).toList(), found.size() > rows);
    }

    private Instant knownAt() {
      return switch (moment) {
        case Moment.Present _ -> EVER;
        case Moment.Past past -> past.knownAt();
      };
    }

    private static Holding holding(Record row, Map<SupplierId, Summary> then) {
      return new Holding(
          requireNonNull(then.get(held(row).id())),
          requireNonNull(then.get(holder(row).id())),
          OwnershipRow.read(row.get("said")));
    }

    private static Summary held(Record row) {
      return ScoreRow.summary(row.get("held"));
    }

    private static Summary holder(Record row) {
      return ScoreRow.summary(row.get("holder"));
    }

    private Map<SupplierId, Summary> then(Collection<Summary> now) {
      return switch (moment) {
        case Moment.Present _ ->
            now.stream().collect(toMap(Summary::id, Function.identity(), (one, _) -> one));
        case Moment.Past past -> new PastDescriptions(transaction, past.knownAt()).then(now);
      };
    }
  }
}
