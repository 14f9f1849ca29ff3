package org.tierlight.graph.neo4j;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.lots.LotAmount;
import org.tierlight.graph.lots.LotEvent;
import org.tierlight.graph.lots.LotMap;
import org.tierlight.graph.lots.Lots;
import org.tierlight.graph.tiers.Moment;

/** Lots in Neo4j, one read transaction a question and one statement a step. */
public final class Neo4jLots implements LotMap {

  /** Nothing is learnt later. */
  private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

  private static final String SEEN =
      """
      e.told <= $knownAt AND (e.takenBack IS NULL OR e.takenBack > $knownAt) AND e.at <= $validAt
      """;

  private static final String EVENT =
      """
      OPTIONAL MATCH (p:Record {id: e.place})
      OPTIONAL MATCH (f:Record {id: e.giver})
      RETURN e{.*, place: coalesce(p.supplier, e.place), giver: coalesce(f.supplier, e.giver)} AS event,
      """
          + Neo4jLotLedger.FLOW
          + "ORDER BY event.id LIMIT $rows";

  static final String KNOWN =
      """
      MATCH (:Lot {id: $lot})-[:INPUT|OUTPUT|MOVED]-(e:Event)
      WHERE %s
      RETURN e.id AS id LIMIT 1
      """
          .formatted(SEEN);

  static final String MADE =
      """
      MATCH (l:Lot {gtin: $gtin})<-[o:OUTPUT]-(e:Event)
      WHERE %s
      RETURN l.id AS lot, o.quantity AS quantity, o.unit AS unit
      ORDER BY lot, e.id LIMIT $rows
      """
          .formatted(SEEN);

  static final String MAKINGS =
      """
      UNWIND $lots AS lot
      MATCH (:Lot {id: lot})<-[:OUTPUT]-(e:Event)
      WHERE %s
      WITH DISTINCT e.process AS process
      MATCH (e:Event {process: process})
      WHERE %s
      """
              .formatted(SEEN, SEEN)
          + EVENT;

  static final String MOVES =
      """
      UNWIND $lots AS lot
      MATCH (:Lot {id: lot})-[:MOVED]->(e:Event)
      WHERE %s
      WITH DISTINCT e
      """
              .formatted(SEEN)
          + EVENT;

  static final String MIXING =
      """
      UNWIND $links AS link
      MATCH ()-[l:SUPPLIES]->()
      WHERE l.link = link AND l.product IS NOT NULL
        AND (l.declaredCustody IN $models
          OR any(stated IN l.custody WHERE split(stated, ' ')[2] IN $models))
      RETURN DISTINCT link
      """;

  private final GuardedReads reads;

  /** Looks through guarded reads. */
  public Neo4jLots(GuardedReads reads) {
    this.reads = reads;
  }

  @Override
  public <T> T look(Moment moment, Function<Lots, T> question) {
    return reads.read(transaction -> question.apply(new Look(transaction, moment)));
  }

  private record Look(TransactionContext transaction, Moment moment) implements Lots {

    @Override
    public boolean isKnown(String lot) {
      return !run(KNOWN, "lot", lot, 1).isEmpty();
    }

    @Override
    public Some<LotAmount> madeOf(String gtin, int rows) {
      return some(
          run(MADE, "gtin", gtin, rows).stream()
              .map(row -> LotRow.amount(row.get("lot"), row.get("quantity"), row.get("unit")))
              .toList(),
          rows);
    }

    @Override
    public Some<LotEvent> makingsOf(Collection<String> lots, int rows) {
      return some(events(run(MAKINGS, "lots", List.copyOf(lots), rows)), rows);
    }

    @Override
    public Some<LotEvent> movesOf(Collection<String> lots, int rows) {
      return some(events(run(MOVES, "lots", List.copyOf(lots), rows)), rows);
    }

    private static List<LotEvent> events(List<Record> rows) {
      return rows.stream()
          .map(
              row ->
                  LotRow.event(
                      row.get("event"), row.get("inputs"), row.get("outputs"), row.get("moved")))
          .toList();
    }

    private static <T> Some<T> some(List<T> found, int rows) {
      return new Some<>(found.subList(0, Math.min(rows, found.size())), found.size() > rows);
    }

    @Override
    public Set<LinkKey> mixing(Collection<LinkKey> links) {
      Set<LinkKey> mixing = new HashSet<>();
      run(MIXING, "links", links.stream().map(LinkKey::toString).toList(), 0)
          .forEach(row -> mixing.add(LinkRow.key(row.get("link").asString())));
      return mixing;
    }

    private List<Record> run(String query, String name, Object value, int rows) {
      Map<String, Object> parameters = new HashMap<>();
      parameters.put(name, value);
      parameters.put("rows", rows + 1);
      parameters.put("validAt", requireNonNull(Columns.write(moment.validAt())));
      parameters.put("knownAt", requireNonNull(Columns.write(knownAt())));
      parameters.put("models", LotRow.MIXING);
      return transaction.run(query, parameters).list();
    }

    private Instant knownAt() {
      return switch (moment) {
        case Moment.Present _ -> EVER;
        case Moment.Past past -> past.knownAt();
      };
    }
  }
}
