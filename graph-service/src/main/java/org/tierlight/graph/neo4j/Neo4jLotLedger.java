package org.tierlight.graph.neo4j;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tierlight.graph.folding.LotLedger;
import org.tierlight.graph.lots.LotAmount;
import org.tierlight.graph.lots.LotEvent;
import org.tierlight.graph.lots.ToldEvent;

/**
 * Events on lots within one transaction. Where they happened is a property, by the record that was
 * named: which supplier that is part of is looked up by who asks.
 */
final class Neo4jLotLedger implements LotLedger {

  /** What went in, came out and moved, behind an event {@code e}. */
  static final String FLOW =
      """
      [(l:Lot)-[i:INPUT]->(e) | {lot: l.id, quantity: i.quantity, unit: i.unit}] AS inputs,
      [(e)-[o:OUTPUT]->(l:Lot) | {lot: l.id, quantity: o.quantity, unit: o.unit}] AS outputs,
      [(l:Lot)-[m:MOVED]->(e) | {lot: l.id, quantity: m.quantity, unit: m.unit}] AS moved
      """;

  private static final String EVENTS =
      """
      UNWIND $rows AS id
      MATCH (e:Event {id: id})
      RETURN e{.*} AS event,
      """
          + FLOW;

  private final Rows rows;

  Neo4jLotLedger(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Map<String, ToldEvent> events(Set<String> ids) {
    return rows.read(ids, EVENTS).stream()
        .map(
            row ->
                LotRow.told(
                    row.get("event"), row.get("inputs"), row.get("outputs"), row.get("moved")))
        .collect(toMap(told -> told.event().id(), Function.identity()));
  }

  @Override
  public void keep(Collection<ToldEvent> events) {
    List<LotEvent> all = events.stream().map(ToldEvent::event).toList();
    rows.write(
        all.stream().map(LotEvent::id).toList(),
        """
        UNWIND $rows AS id
        MATCH (:Event {id: id})-[x:INPUT|OUTPUT|MOVED]-()
        DELETE x
        """);
    rows.write(
        events.stream().map(LotRow::write).toList(),
        """
        UNWIND $rows AS row
        MERGE (e:Event {id: row.id})
        SET e = row
        """);
    keep(all, LotEvent.Flow::inputs, "CREATE (l)-[x:INPUT]->(e)");
    keep(all, LotEvent.Flow::outputs, "CREATE (e)-[x:OUTPUT]->(l)");
    keep(all, LotEvent.Flow::moved, "CREATE (l)-[x:MOVED]->(e)");
  }

  private void keep(
      List<LotEvent> events, Function<LotEvent.Flow, List<LotAmount>> part, String create) {
    rows.write(
        events.stream()
            .flatMap(event -> LotRow.amounts(event.id(), part.apply(event.goods())))
            .toList(),
        """
        UNWIND $rows AS row
        MERGE (l:Lot {id: row.lot})
        ON CREATE SET l.gtin = row.gtin
        WITH l, row
        MATCH (e:Event {id: row.event})
        %s
        SET x.quantity = row.quantity, x.unit = row.unit
        """
            .formatted(create));
  }
}
